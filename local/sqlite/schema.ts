/**
 * The database, step by step. A step that has been released is never changed: a data folder in the field has run it already.
 * `user_version` counts the steps that a file has seen.
 */
export const migrations: readonly string[] = [
  `
  create table meta (name text primary key, value text not null) strict, without rowid;

  -- What brought a write about, in the order in which things became true.
  create table causes (
    seq integer primary key,
    network text not null,
    key text not null,
    at text not null,
    mail text,
    unique (network, key)
  ) strict;
  create index mails on causes (network, seq) where mail is not null;

  create table events (
    network text not null,
    stream text not null,
    revision integer not null,
    cause integer not null references causes (seq),
    body text not null,
    primary key (network, stream, revision)
  ) strict, without rowid;

  create table effects (
    key text primary key,
    network text not null,
    queued_at text not null,
    body text not null
  ) strict, without rowid;

  -- One row a recipient; an effect without recipients (reconsider) has one with the address ''.
  create table deliveries (
    seq integer primary key,
    effect text not null references effects (key),
    place integer not null,
    network text not null,
    address text not null,
    state text not null,
    attempts integer not null default 0,
    at text not null,
    lease_until text,
    -- The process that claimed it.
    owner text,
    message_id text,
    detail text,
    unique (effect, place)
  ) strict;
  create index deliveries_due on deliveries (at, seq) where state = 'queued';
  create index deliveries_open on deliveries (state, seq) where state in ('sending', 'uncertain');
  create index deliveries_message on deliveries (message_id) where message_id is not null;
  create index deliveries_state on deliveries (network, state);

  create table alarms (
    network text not null,
    stream text not null,
    name text not null,
    at text not null,
    primary key (network, stream, name)
  ) strict, without rowid;
  create index alarms_due on alarms (at, network, stream, name);

  -- Mails that we have said 250 to, one row a network, until the secretary has read them.
  create table arrivals (
    seq integer primary key,
    network text not null,
    raw text not null,
    envelope_from text not null,
    envelope_to text not null,
    authenticated integer not null,
    at text not null,
    state text not null,
    tries integer not null default 0,
    reason text
  ) strict;
  create index arrivals_waiting on arrivals (seq) where state = 'waiting';
  `,
  `
  -- Who was answered lately (Outbox.answersSince).
  create index deliveries_address on deliveries (network, address, at);
  `,
  `
  -- A sum over what a row says (sums.ts); null in rows from before.
  alter table causes add column sum integer;
  alter table events add column sum integer;
  alter table effects add column sum integer;
  `,
  `
  -- How whoever claimed it last hands letters over: 'relay' or 'maildir'; null where nobody has, and in rows from before.
  alter table deliveries add column road text;
  `,
  `
  -- What a letter told its readers as it left (shared/road/told.ts); '' when one of them was erased.
  create table told (effect text primary key references effects (key), body text not null) strict, without rowid;
  `,
  `
  -- The state of long streams (shared/snapshots.ts): a cache, which anybody may empty.
  create table snapshots (
    network text not null,
    stream text not null,
    revision integer not null,
    fold text not null,
    packed blob not null,
    primary key (network, stream)
  ) strict;
  `,
]
