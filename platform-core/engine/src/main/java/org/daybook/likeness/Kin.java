package org.daybook.likeness;

/** What has been recognised and said of articles so far. */
public interface Kin {

    /** {@link Standing#NOBODY} for an article that is not on record. */
    Standing of(String articleId);

    /**
     * Where an article stands among its like.
     *
     * @param published ISO date; "" when unknown
     * @param later the version that came after it; "" where it is the latest
     * @param judged whether an analyst ever said something about it, or about another article and it
     */
    record Standing(String articleId, String published, Link link, String later, boolean judged) {

        public static final Standing NOBODY = new Standing("", "", Link.NONE, "", false);

        public boolean isOnRecord() {
            return !articleId.isEmpty();
        }
    }

    /** The article at the end of the links: the one all of its group go back to. */
    default String head(String articleId) {
        Standing at = of(articleId);
        // links of two who were told as copies of each other at the same moment may run in a circle
        for (int hop = 0; hop < 1000 && at.link().relation() != Link.Relation.NONE; hop++) {
            if (at.link().other().equals(articleId)) {
                return at.articleId();
            }
            at = of(at.link().other());
        }
        return at.articleId();
    }

    /** Whether the links of one article lead to another. */
    default boolean leads(String from, String to) {
        Standing at = of(from);
        for (int hop = 0; hop < 1000 && at.link().relation() != Link.Relation.NONE; hop++) {
            if (at.link().other().equals(to)) {
                return true;
            }
            at = of(at.link().other());
        }
        return false;
    }

    /** The latest version of an article. */
    default Standing latest(String articleId) {
        Standing latest = of(articleId);
        for (int hop = 0; hop < 10_000 && !latest.later().isEmpty(); hop++) {
            latest = of(latest.later());
        }
        return latest;
    }
}
