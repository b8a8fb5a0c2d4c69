package org.daybook.views.matrix.memory;

import java.util.function.Consumer;
import org.daybook.views.memory.Codes;
import org.daybook.views.memory.Kinships;
import org.daybook.views.memory.Versions;
import org.jspecify.annotations.Nullable;

/** All mentions that can count at some moment of the record, by cell. Unchangeable. */
public final class Mentions {

    private final Codes types;
    private final Codes articles;
    private final EventDays days;
    private final Side institutions;
    private final Side people;
    private final Kinships kinships;

    private Mentions(Codes types, Codes articles, EventDays days, Side institutions, Side people, Kinships kinships) {
        this.types = types;
        this.articles = articles;
        this.days = days;
        this.institutions = institutions;
        this.people = people;
        this.kinships = kinships;
    }

    /** None yet, and codes of its own. */
    public static Mentions none() {
        return new Mentions(new Codes(), new Codes(), EventDays.none(), Side.EMPTY, Side.EMPTY, Kinships.none());
    }

    Codes types() {
        return types;
    }

    /** How many articles tell of something. */
    int articles() {
        return articles.size();
    }

    EventDays days() {
        return days;
    }

    Side side(boolean ofPeople) {
        return ofPeople ? people : institutions;
    }

    Kinships kinships() {
        return kinships;
    }

    public Changing change() {
        return new Changing();
    }

    /**
     * A mention as its row tells it.
     *
     * @param day what tells events apart, "" for none
     * @param position of the event that recorded it
     */
    public record Mention(
            String factId,
            long position,
            String articleId,
            String type,
            String day,
            @Nullable String from,
            @Nullable String to,
            boolean unreal,
            boolean accepted,
            String institutions,
            String people) {}

    /** Mentions while some are added and some end. */
    public final class Changing {

        private final Side.Changing changedInstitutions = institutions.change();
        private final Side.Changing changedPeople = people.change();
        private final Kinships.Changing changedKinships = kinships.change();

        public void begin(Mention mention, long from, long to) {
            int type = types.add(mention.type());
            int article = articles.add(mention.articleId());
            int day = days.words().codes().add(mention.day());
            int first = day(mention.from(), mention.to());
            int last = day(mention.to(), mention.from());
            int fact = fact(mention);
            each(mention, cell -> cell.add(from, to, mention.position(), type, article, day, first, last, fact));
        }

        public void end(Mention mention, long from, long to) {
            int fact = fact(mention);
            each(mention, cell -> cell.end(from, to, mention.position(), fact));
        }

        /** An article that is a version or copy of another, or was superseded. */
        public void beginKin(String articleId, @Nullable String other, boolean superseded, long from, long to) {
            changedKinships.begin(
                    articles.add(articleId), other == null ? Codes.NONE : articles.add(other), superseded, from, to);
        }

        public void endKin(String articleId, long from, long to) {
            changedKinships.end(articles.add(articleId), from, to);
        }

        public Mentions done() {
            return new Mentions(
                    types,
                    articles,
                    days.grown(),
                    changedInstitutions.done(),
                    changedPeople.done(),
                    changedKinships.done());
        }

        private static int fact(Mention mention) {
            return Cell.told(mention.factId())
                    | (mention.unreal() ? Cell.UNREAL : 0)
                    | (mention.accepted() ? Cell.ACCEPTED : 0);
        }

        private void each(Mention mention, Consumer<Versions.Changing> change) {
            changedInstitutions.each(mention.institutions(), change);
            changedPeople.each(mention.people(), change);
        }

        private int day(@Nullable String word, @Nullable String otherwise) {
            String known = word == null ? otherwise : word;
            return known == null ? Codes.NONE : days.words().codes().add(known);
        }
    }
}
