package org.daybook.plugins.weaponsaid;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.reading.Party;
import org.daybook.plugins.weaponsaid.catalogue.ItemMention;
import org.daybook.plugins.weaponsaid.status.Stair;
import org.daybook.plugins.weaponsaid.status.Verdict;

/**
 * A step of aid read in a sentence.
 *
 * @param nodes words passed on the climb, the seed first
 * @param stairs steps read on the way
 * @param item empty when only a delivery is named
 * @param itemSpan the item as written, with what stands before it
 * @param inferred roles filled from elsewhere in the article
 */
record Finding(
        int sentence,
        List<Integer> nodes,
        List<Stair> stairs,
        Optional<ItemMention> item,
        Span itemSpan,
        Verdict verdict,
        Optional<Party> donor,
        Optional<Party> recipient,
        List<String> inferred) {

    boolean explicit() {
        return donor.isPresent() && recipient.isPresent() && inferred.isEmpty();
    }

    boolean generic() {
        return item.map(each -> each.item().generic() && each.item().family().equals("any"))
                .orElse(true);
    }

    /** Where the item's name begins, without what describes it. */
    Span name() {
        return item.map(ItemMention::span).orElse(itemSpan);
    }

    Finding between(Optional<Party> giver, Optional<Party> taker, List<String> roles) {
        return new Finding(sentence, nodes, stairs, item, itemSpan, verdict, giver, taker, roles);
    }
}
