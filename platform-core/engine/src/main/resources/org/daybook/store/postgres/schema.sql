-- The record. Run as its owner, once for every release; every statement can be run again.

create schema if not exists record;
create schema if not exists views;

-- A record of before positions had no gaps keeps its rows under another name; they are taken over below.
do $$ begin
    if exists (select from information_schema.columns
               where table_schema = 'record' and table_name = 'events' and column_name = 'global_index') then
        alter table record.events rename to events_before_chain;
        alter table record.events_before_chain rename constraint events_pkey to events_before_chain_pkey;
        alter table record.events_before_chain rename constraint events_stream_sequence_key to events_before_chain_key;
        drop trigger events_keep_order on record.events_before_chain;
        drop table if exists views.view_positions, views.dead_letters;
    end if;
end $$;

-- position: the place in the one order of all events, from 1, without gaps.
-- batch: the position of the last event that was appended together with this one. Nobody sees half a batch.
-- payload: the very JSON that was written; the type json keeps it as it is and lets nothing in that is none.
-- hash: SHA-256 over the hash before it and all that stands in the row.
create table if not exists record.events (
    position bigint primary key check (position > 0),
    batch bigint not null check (batch >= position),
    id text not null,
    stream text not null,
    sequence bigint not null check (sequence >= 0),
    name text not null,
    revision integer not null,
    recorded timestamptz not null,
    payload json not null,
    metadata json not null,
    hash bytea not null,
    unique (stream, sequence)
);

-- A record of before had only the reasons of facts beside the payload.
do $$ begin
    if exists (select from information_schema.columns
               where table_schema = 'record' and table_name = 'events' and column_name = 'reasons') then
        alter table record.events rename column reasons to aside;
        drop function record.whole(json, text);
        drop function record.append(
            text[], text[], bigint[], text[], integer[], timestamptz[], text[], text[], text[]);
    end if;
end $$;

-- aside: what no view keeps of the event, such as an article's text and the words of evidence: more than half of it. It
-- stands beside the payload, which has "~":0 wherever a piece was taken out, so that whoever folds need not read it. The
-- pieces follow each other, a line each; null where there are none. record.whole puts all together again, to the byte.
alter table record.events add column if not exists aside text;

-- Compressing costs more time at every read and write than it saves in space; and so does keeping half a row elsewhere.
alter table record.events alter column payload set storage external, alter column aside set storage external;
alter table record.events set (toast_tuple_target = 8160);

-- Where no piece was taken out, it is of before, when an empty list stood in the place of the reasons.
create or replace function record.whole(payload json, aside text) returns text language sql immutable parallel safe as
$$ select case when aside is null then payload::text
       when strpos(payload::text, '"~":0') = 0 then replace(payload::text, '"why":[]', '"why":[' || aside || ']')
       else (select string_agg(kept || coalesce(piece, ''), '' order by place)
             from unnest(string_to_array(payload::text, '"~":0'), string_to_array(aside, e'\n'))
                 with ordinality as pieces (kept, piece, place)) end $$;

-- Positions and times have the same order, so that no index is needed to find a moment.
drop index if exists record.events_recorded;

-- The last position that was recorded at a moment or before it; 0 before the first.
create or replace function record.position_at(moment timestamptz) returns bigint
    language plpgsql stable parallel safe as
$$ declare
    low bigint := 0;
    high bigint := coalesce((select max(position) from record.events), 0);
    middle bigint;
begin
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select recorded from record.events where position = middle) <= moment then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end $$;

create table if not exists record.raw_documents (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null check (sha256 = encode(sha256(content), 'hex'))
);
-- When a document came is said by the event that names it, and hashed there.
alter table record.raw_documents drop column if exists kept;

-- What is hashed of an event: lengths stand before free words, so that no two events come to the same. Writers come to the
-- same bytes by themselves; here a record of before is linked by it.
drop function if exists record.content(bigint, bigint, text, text, bigint, text, integer, timestamptz, json, json);
drop function if exists record.content(bigint, bigint, text, text, bigint, text, integer, timestamptz, json, json, text);
drop aggregate if exists record.chain(bytea, bytea);
drop function if exists record.link(bytea, bytea, bytea);
create or replace function record.content(
    place bigint, batch bigint, id text, stream text, sequence bigint, name text, revision integer,
    recorded timestamptz, payload text, metadata text, aside text) returns bytea language sql stable parallel safe as
$$ select convert_to(
       (place || ' ' || batch || ' ' || sequence || ' ' || revision || ' ' || (extract(epoch from recorded) * 1000000)::bigint
           || ' ' || octet_length(id) || ' ' || id || ' ' || octet_length(stream) || ' ' || stream
           || ' ' || octet_length(name) || ' ' || name || ' ')
       || payload || (' ' || metadata) || coalesce((' ' || octet_length(aside) || ' ') || aside, ''), 'UTF8') $$;

-- What writers wait for; whoever looks for the one who holds it asks here.
create or replace function record.lock_key() returns bigint language sql immutable parallel safe as
$$ select 4919337820110843490 $$;

-- Whoever wants to add to the record waits here until the others have committed, and hears what the last event is: 0, no
-- bytes and null before the first. The turn ends with the transaction. A writer that hangs is given up after a while.
drop function if exists record.append(text[], text[], bigint[], text[], integer[], timestamptz[], text[], text[]);
drop function if exists record.append(text[], text[], bigint[], text[], integer[], timestamptz[], text[], text[], text[]);
create or replace function record.take_turn(out "position" bigint, out hash bytea, out recorded timestamptz)
    language plpgsql set search_path = pg_catalog, pg_temp set lock_timeout = '20s' set enable_seqscan = off as
$$ begin
    perform pg_advisory_xact_lock(record.lock_key());
    select e.position, e.hash, e.recorded into take_turn.position, take_turn.hash, take_turn.recorded
        from record.events e order by e.position desc limit 1;
    if not found then
        take_turn.position := 0;
        take_turn.hash := '';
    end if;
end $$;
revoke execute on function record.take_turn from public;

do $$ declare
    one record;
    last_position bigint := 0;
    last_hash bytea := '';
    last_recorded timestamptz := '-infinity';
begin
    if to_regclass('record.events_before_chain') is not null and not exists (select from record.events) then
        for one in
            select *, max(n) over (partition by tx) as batch
            from (select *, row_number() over (order by tx, global_index) as n from record.events_before_chain) as numbered
            order by n
        loop
            last_position := one.n;
            last_recorded := greatest(last_recorded, one.recorded);
            last_hash := sha256(last_hash || record.content(one.n, one.batch, one.id, one.stream, one.sequence, one.name,
                one.revision, last_recorded, one.payload::text, one.metadata::text, null));
            insert into record.events
                (position, batch, id, stream, sequence, name, revision, recorded, payload, metadata, hash)
            values (one.n, one.batch, one.id, one.stream, one.sequence, one.name, one.revision, last_recorded,
                one.payload, one.metadata, last_hash);
        end loop;
    end if;
end $$;

-- What is added follows the last event, number by number, in whole batches and not back in time. A writer that did not wait
-- for its turn does not see the last event, or finds its place taken: the order of positions is the order of commits, and
-- who reads on from a position never misses an event that is committed later. Its plans are made while the record is small,
-- and would read it from the beginning to the end when it no longer is.
create or replace function record.keep_order() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp set enable_seqscan = off as
$$ declare
    first_position bigint;
    last_position bigint;
    last_batch bigint;
    earliest timestamptz;
    in_order boolean;
begin
    select min(position), max(position), max(batch), min(recorded), bool_and(follows)
        into first_position, last_position, last_batch, earliest, in_order
        from (select position, batch, recorded,
                  lag(position, 1, position - 1) over neighbours = position - 1
                  and lag(batch, 1, position - 1) over neighbours in (position - 1, batch)
                  and lag(recorded, 1, recorded) over neighbours <= recorded as follows
              from added window neighbours as (order by position)) as one;
    if first_position is null then
        return null;
    end if;
    if not in_order or last_batch <> last_position
            or exists (select from record.events where position > last_position)
            or first_position > 1 and not exists (
                select from record.events where position = first_position - 1 and recorded <= earliest) then
        raise exception 'What is added to the record follows the last event, number by number, in whole batches, and not'
            ' back in time; events % to % do not', first_position, last_position using errcode = '23514';
    end if;
    perform pg_notify('daybook_record', last_position::text);
    return null;
end $$;
create or replace trigger events_keep_order after insert on record.events
    referencing new table as added for each statement execute function record.keep_order();

create or replace function record.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'The record is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501'; end $$;

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

-- How far each view is, and which node folds it until when.
create table if not exists views.view_positions (
    view text primary key,
    position bigint not null,
    shape text not null,
    owner text,
    until timestamptz
);

create table if not exists views.dead_letters (
    view text not null,
    position bigint not null,
    state text not null,
    reason text not null,
    keys text[] not null,
    primary key (view, position)
);

-- When each source was looked at and will be, what the server said of the feed then, and which node is at it until when.
create table if not exists views.source_diary (
    source text primary key,
    looked timestamptz,
    due timestamptz not null,
    etag text not null default '',
    modified text not null default '',
    problem text not null default '',
    failures integer not null default 0,
    owner text,
    until timestamptz
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
