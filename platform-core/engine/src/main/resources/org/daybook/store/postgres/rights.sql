-- What the application may do where it is not the owner: append to the record and read it, nothing else.
grant usage on schema record to :role;
grant select, insert on record.events to :role;
grant execute on function record.take_turn to :role;
grant select, insert on record.raw_documents to :role;
grant usage, create on schema views to :role;
grant select, insert, update, delete on views.view_positions, views.dead_letters, views.accounts, views.source_diary
    to :role;
