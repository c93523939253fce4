export * from './types/models.ts'
