-- The record. Run as its owner, once for every release; every statement can be run again.
-- Statements end with a semicolon at the end of a line; bodies of functions hold none there.

create schema if not exists record;
create schema if not exists views;

create table if not exists record.events (
    global_index bigint generated always as identity primary key,
    tx xid8 not null default pg_current_xact_id(),
    id text not null,
    stream text not null,
    sequence bigint not null check (sequence >= 0),
    name text not null,
    revision integer not null,
    recorded timestamptz not null,
    payload jsonb not null,
    metadata jsonb not null default '{}',
    unique (stream, sequence)
);

-- What readers follow: a transaction that commits late never hides behind one that committed early.
create index if not exists events_reader on record.events (tx, global_index);
create index if not exists events_by_name on record.events (name, global_index);

create table if not exists record.raw_documents (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    kept timestamptz not null default now()
);

create or replace function record.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'The record is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501'; end $$;

-- Readers go by (tx, global_index): the next event of a stream must not carry an older transaction than the one before.
create or replace function record.keep_order() returns trigger language plpgsql as
$$ begin if exists (select 1 from record.events e where e.stream = new.stream and e.sequence = new.sequence - 1 and e.tx > new.tx)
   then raise exception 'A younger transaction wrote to % first', new.stream using errcode = '40001'; end if; return new; end $$;

create or replace trigger events_keep_order before insert on record.events
    for each row when (new.sequence > 0) execute function record.keep_order();
create or replace trigger events_append_only before update or delete on record.events
    for each row execute function record.refuse_change();
create or replace trigger events_never_truncated before truncate on record.events
    for each statement execute function record.refuse_change();
create or replace trigger raw_append_only before update or delete on record.raw_documents
    for each row execute function record.refuse_change();
create or replace trigger raw_never_truncated before truncate on record.raw_documents
    for each statement execute function record.refuse_change();

-- Always: also while a session replays as a replica.
alter table record.events enable always trigger events_keep_order;
alter table record.events enable always trigger events_append_only;
alter table record.events enable always trigger events_never_truncated;
alter table record.raw_documents enable always trigger raw_append_only;
alter table record.raw_documents enable always trigger raw_never_truncated;

create table if not exists views.view_positions (
    view text primary key,
    tx xid8 not null,
    position bigint not null,
    shape text not null
);

create table if not exists views.dead_letters (
    view text not null,
    position bigint not null,
    stream text not null,
    name text not null,
    reason text not null,
    primary key (view, position)
);

create table if not exists views.accounts (
    name text primary key check (name = lower(name)),
    display_name text not null,
    password_hash text not null,
    role text not null,
    temporary boolean not null
);

-- Since administrators lock accounts.
alter table views.accounts add column if not exists locked boolean not null default false;
