import { createHash } from 'node:crypto'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { RawMails } from '../../shared/ports.ts'
import { patient } from './clients.ts'
import type { Bodies } from './dynamo/bodies.ts'
import { Trouble } from './trouble.ts'

export const s3Client = (how = patient): S3Client => new S3Client(how)

const sha256 = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('hex')

/** Our part of the bucket. What lies in it is never changed: every key is made of what it holds, or by SES. */
export class Shelf {
  readonly #client: S3Client
  readonly #bucket: string

  constructor(client: S3Client, bucket: string) {
    this.#client = client
    this.#bucket = bucket
  }

  async put(key: string, bytes: Uint8Array, type: string): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: bytes, ContentType: type }))
  }

  async get(key: string): Promise<Uint8Array | null> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }))
      return (await Body?.transformToByteArray()) ?? null
    } catch (error) {
      if (error instanceof NoSuchKey) return null
      throw error
    }
  }

  async has(key: string): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }))
      return true
    } catch (error) {
      if (error instanceof NotFound) return false
      throw error
    }
  }

  /** Moves what lies at one key to another; nothing happens when it is not there. */
  async move(from: string, to: string): Promise<void> {
    try {
      await this.#client.send(new CopyObjectCommand({ Bucket: this.#bucket, CopySource: `${this.#bucket}/${from}`, Key: to }))
    } catch (error) {
      if (error instanceof NoSuchKey) return
      throw error
    }
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: from }))
  }
}

const isId = (id: string): boolean => /^[0-9a-f]{64}$/.test(id)
const keyOf = (id: string): string => `raw/${id}.eml`
const apartKeyOf = (id: string): string => `held/${id}.eml`

/** Every mail in, under `raw/<sha256>.eml`; those that must not be kept for long under `held/`, where a rule of the bucket deletes them. */
export class S3RawMails implements RawMails {
  readonly #shelf: Shelf

  constructor(shelf: Shelf) {
    this.#shelf = shelf
  }

  async put(raw: Uint8Array): Promise<string> {
    // A copy: the caller may use its buffer again while this is on its way.
    const bytes = Uint8Array.from(raw)
    const id = sha256(bytes)
    if (!(await this.#shelf.has(apartKeyOf(id)))) await this.#shelf.put(keyOf(id), bytes, 'message/rfc822')
    return id
  }

  async get(id: string): Promise<Uint8Array | null> {
    if (!isId(id)) return null
    // It may be set apart between the two looks, and never comes back.
    return (await this.#shelf.get(keyOf(id))) ?? (await this.#shelf.get(apartKeyOf(id)))
  }

  async setApart(id: string): Promise<void> {
    if (isId(id)) await this.#shelf.move(keyOf(id), apartKeyOf(id))
  }
}

/** Texts too large for the table, under `body/<sha256>.json`. */
export class S3Bodies implements Bodies {
  readonly #shelf: Shelf

  constructor(shelf: Shelf) {
    this.#shelf = shelf
  }

  async put(text: string): Promise<string> {
    const name = sha256(text)
    await this.#shelf.put(`body/${name}.json`, new TextEncoder().encode(text), 'application/json')
    return name
  }

  async get(name: string): Promise<string> {
    const bytes = await this.#shelf.get(`body/${name}.json`)
    if (bytes === null) throw new Trouble(`body/${name}.json is not in the bucket`)
    return new TextDecoder().decode(bytes)
  }
}
