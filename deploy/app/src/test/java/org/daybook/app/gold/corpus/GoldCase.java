package org.daybook.app.gold.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import org.daybook.app.gold.corpus.Wanted.Demand;
import org.daybook.app.gold.corpus.Wanted.Kind;

/**
 * A text with what must, may and must not come out.
 *
 * @param id file and line
 * @param layers what the lines are complete for; other facts are not judged
 */
public record GoldCase(String id, String text, String published, Set<Kind> layers, List<Wanted> lines) {

    public List<Wanted> wanted(Kind kind) {
        return lines.stream()
                .filter(each -> each.kind() == kind && each.demand() != Demand.MUST_NOT)
                .toList();
    }

    public List<Wanted> unwanted() {
        return lines.stream().filter(each -> each.demand() == Demand.MUST_NOT).toList();
    }

    /**
     * Whether those who write rules may look at this case. Half of the cases are blind, chosen by a hash of the text;
     * a figure that is better on the seen half says how far rules were fitted to sentences.
     */
    public boolean seen() {
        return (digest(text)[0] & 1) == 0;
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
