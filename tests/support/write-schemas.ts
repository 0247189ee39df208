import { writeSchemas } from '#check/schemas/write-schemas.ts';

// What `npm run schemas` does to the project, done to another folder.
await writeSchemas(process.argv[2]!);
