package org.daybook.store.postgres;

/**
 * How far a reader is: everything up to this transaction and position has been read.
 *
 * @param transaction PostgreSQL's 64-bit transaction id
 * @param position place in the record
 */
public record Token(long transaction, long position) implements Comparable<Token> {

    public static final Token START = new Token(0, 0);

    @Override
    public int compareTo(Token other) {
        int first = Long.compare(transaction, other.transaction);
        return first != 0 ? first : Long.compare(position, other.position);
    }
}
