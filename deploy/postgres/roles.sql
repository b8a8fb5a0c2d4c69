-- The roles of Daybook in a PostgreSQL of your own. Run once by an administrator in a database made for it:
--
--     psql -c "create database daybook encoding 'UTF8' template template0"
--     psql -d daybook -f roles.sql
--     psql -d daybook -c '\password daybook' -c '\password daybook_reader'
--     ./daybook schema | psql -d daybook -v ON_ERROR_STOP=1
--
-- The last line makes the tables; run it again with every new release, before the desk. Plain SQL: any client will do.

do $$ begin
    -- Owns the tables and may not sign in. Triggers bind it, too: nobody changes what is recorded without dropping them.
    if not exists (select from pg_roles where rolname = 'daybook_owner') then
        create role daybook_owner nologin;
    end if;
    -- The desk: inserts events that follow the last one, and reads them; its views and accounts are its own.
    if not exists (select from pg_roles where rolname = 'daybook') then
        create role daybook login;
    end if;
    -- Auditors: read the record and the views, and change nothing. Accounts with their password hashes are not shown.
    if not exists (select from pg_roles where rolname = 'daybook_reader') then
        create role daybook_reader login;
    end if;
    execute format('alter database %I owner to daybook_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to daybook', current_database());
    execute format('grant connect on database %I to daybook_reader', current_database());
end $$;

-- Whatever the reader may do elsewhere, here it only reads.
alter role daybook_reader set default_transaction_read_only = on;

create schema if not exists record authorization daybook_owner;
create schema if not exists views authorization daybook_owner;
revoke create on schema public from public;

grant usage on schema record, views to daybook_reader;
grant select on all tables in schema record to daybook_reader;
alter default privileges for role daybook_owner in schema record grant select on tables to daybook_reader;
-- Views are made by the desk, and made anew with every rebuild.
alter default privileges for role daybook in schema views grant select on tables to daybook_reader;
