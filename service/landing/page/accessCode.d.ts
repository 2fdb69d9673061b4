export declare function deriveAccessCode(token: string): Promise<string | undefined>;
