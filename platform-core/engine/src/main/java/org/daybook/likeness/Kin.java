package org.daybook.likeness;

/** What has been recognised and said of articles so far. */
public interface Kin {

    /** Of an article that is on record. */
    Standing of(String articleId);

    /**
     * Where an article stands among its like.
     *
     * @param published ISO date; "" when unknown
     * @param later the version that came after it; "" where it is the latest
     * @param judged whether an analyst ever said something about it or about another article and it
     */
    record Standing(String articleId, String published, Link link, String later, boolean judged) {}

    /** The article at the end of the links: the one all of its group go back to. */
    default String head(String articleId) {
        String head = articleId;
        for (int hop = 0; hop < 100; hop++) {
            Link link = of(head).link();
            if (link.relation() == Link.Relation.NONE || link.other().equals(articleId)) {
                return head;
            }
            head = link.other();
        }
        return head;
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
