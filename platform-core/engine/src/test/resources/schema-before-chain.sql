create schema record; create schema views;
create table record.events (
    global_index bigint generated always as identity primary key,
    tx xid8 not null default pg_current_xact_id(),
    id text not null, stream text not null, sequence bigint not null, name text not null, revision integer not null,
    recorded timestamptz not null, payload jsonb not null, metadata jsonb not null default '{}',
    unique (stream, sequence));
create function record.keep_order() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger events_keep_order before insert on record.events for each row execute function record.keep_order();
create table record.raw_documents (sha256 text primary key, content bytea not null, kept timestamptz not null default now());
create table views.view_positions (view text primary key, tx xid8 not null, position bigint not null, shape text not null);
create table views.dead_letters (view text, position bigint, stream text, name text, reason text);
insert into record.events (tx, id, stream, sequence, name, revision, recorded, payload) values
    ('12', '1', 'late', 0, 'desk.password-changed', 1, now(), '{"user": "x", "at": 0}'),
    ('12', '2', 'late too', 0, 'desk.password-changed', 1, now(), '{"user": "y", "at": 0}'),
    ('11', '3', 'early', 0, 'desk.password-changed', 1, now(), '{"user": "z", "at": 0}');
