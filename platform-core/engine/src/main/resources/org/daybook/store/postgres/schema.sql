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

-- What is hashed of an event: lengths stand before free words, so that no two events come to the same.
drop function if exists record.content(bigint, bigint, text, text, bigint, text, integer, timestamptz, json, json);
drop function if exists record.content(bigint, bigint, text, text, bigint, text, integer, timestamptz, json, json, text);
drop aggregate if exists record.chain(bytea, bytea);
drop function if exists record.link(bytea, bytea, bytea);
-- Immutable but for PostgreSQL, which takes joining numbers to text for stable; called so, it costs no call.
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

-- The only way into the record. Writers wait for each other from here to their commit, so that the order of positions is
-- the order of commits: who reads on from a position never misses an event that is committed later. All that takes
-- time is done before. A writer that hangs is given up after a while; see lock_timeout.
drop function if exists record.append(text[], text[], bigint[], text[], integer[], timestamptz[], text[], text[]);
create or replace function record.append(
    ids text[], streams text[], sequences bigint[], names text[], revisions integer[], times timestamptz[],
    payloads text[], metadatas text[], asides text[] default null) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set lock_timeout = '20s' set plan_cache_mode = force_generic_plan as
$$ declare
    last_position bigint := 0;
    last_hash bytea := '';
    last_recorded timestamptz := '-infinity';
    added integer := cardinality(ids);
    hashes bytea[];
begin
    perform pg_advisory_xact_lock(record.lock_key());
    select e.position, e.hash, e.recorded into last_position, last_hash, last_recorded
        from record.events e order by e.position desc limit 1;
    if not found then
        last_position := 0;
        last_hash := '';
        last_recorded := '-infinity';
    end if;
    for n in 1..added loop
        last_recorded := greatest(last_recorded, times[n]);
        times[n] := last_recorded;
        last_hash := sha256(last_hash || record.content(last_position + n, last_position + added, ids[n], streams[n],
            sequences[n], names[n], revisions[n], last_recorded, payloads[n], metadatas[n], asides[n]));
        hashes[n] := last_hash;
    end loop;
    insert into record.events
        (position, batch, id, stream, sequence, name, revision, recorded, payload, metadata, aside, hash)
    select last_position + n, last_position + added, ids[n], streams[n], sequences[n], names[n], revisions[n], times[n],
        payloads[n]::json, metadatas[n]::json, asides[n], hashes[n]
    from generate_series(1, added) as n;
    perform pg_notify('daybook_record', (last_position + added)::text);
    return last_position + added;
end $$;
revoke execute on function record.append from public;

do $$ declare one record; begin
    if to_regclass('record.events_before_chain') is not null and not exists (select from record.events) then
        for one in
            select array_agg(id order by global_index) as ids, array_agg(stream order by global_index) as streams,
                array_agg(sequence order by global_index) as sequences, array_agg(name order by global_index) as names,
                array_agg(revision order by global_index) as revisions,
                array_agg(recorded order by global_index) as times,
                array_agg(payload::text order by global_index) as payloads,
                array_agg(metadata::text order by global_index) as metadatas
            from record.events_before_chain group by tx order by tx
        loop
            perform record.append(one.ids, one.streams, one.sequences, one.names, one.revisions, one.times,
                one.payloads, one.metadatas);
        end loop;
    end if;
end $$;

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
