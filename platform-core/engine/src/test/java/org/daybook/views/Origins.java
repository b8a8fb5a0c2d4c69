package org.daybook.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which report an article goes back to: it may be told as a version or copy of one other, and that of yet another. */
public final class Origins {

    private final Map<String, String> links;

    private Origins(Map<String, String> links) {
        this.links = Map.copyOf(links);
    }

    /** As the rows of a view tell it. */
    public static Origins of(JdbcClient jdbc, String table, long asOf) {
        Map<String, String> links = new HashMap<>();
        jdbc.sql("select article_id, other from " + table
                        + " where other is not null and valid_from <= :asof and valid_to > :asof")
                .param("asof", asOf)
                .query(rows -> {
                    links.put(rows.getString(1), rows.getString(2));
                });
        return new Origins(links);
    }

    /** The article at the end; itself when it is a report of its own. */
    public String of(String articleId) {
        Set<String> seen = new HashSet<>();
        String at = articleId;
        while (seen.add(at)) {
            String next = links.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return least(at);
    }

    /** Of those who were told as copies of each other at the same moment, always the same one. */
    private String least(String inCircle) {
        TreeSet<String> circle = new TreeSet<>();
        String at = inCircle;
        while (circle.add(at)) {
            at = links.getOrDefault(at, at);
        }
        return circle.first();
    }

    /** How many reports of their own these articles go back to. */
    public int count(Collection<String> articleIds) {
        return (int) articleIds.stream().map(this::of).distinct().count();
    }
}
