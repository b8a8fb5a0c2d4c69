package org.daybook.likeness.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.events.LikenessEvent;
import org.daybook.events.LikenessEvent.CopyRecognised;
import org.daybook.events.LikenessEvent.CorrectionUndone;
import org.daybook.events.LikenessEvent.LikenessCorrected;
import org.daybook.events.LikenessEvent.VersionRecognised;
import org.daybook.likeness.Kin;
import org.daybook.likeness.Link;
import org.daybook.likeness.Link.Relation;
import org.jspecify.annotations.Nullable;

/** What the table says, and what has become of it in this step. */
final class KinNow implements Kin {

    private final EntryTable table;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    KinNow(EntryTable table) {
        this.table = table;
    }

    void remember(Collection<Entry> read) {
        read.forEach(entry -> entries.putIfAbsent(entry.standing().articleId(), entry));
    }

    void add(Entry fresh) {
        entries.put(fresh.standing().articleId(), fresh);
        changed.add(fresh.standing().articleId());
    }

    Optional<Entry> entry(String articleId) {
        Entry known = entries.get(articleId);
        if (known == null && !articleId.isEmpty()) {
            remember(table.named(List.of(articleId)));
            known = entries.get(articleId);
        }
        return Optional.ofNullable(known);
    }

    @Override
    public Standing of(String articleId) {
        return entry(articleId).map(Entry::standing).orElse(Standing.NOBODY);
    }

    List<Entry> changes() {
        return changed.stream().flatMap(id -> entry(id).stream()).toList();
    }

    void happens(LikenessEvent event) {
        switch (event) {
            case VersionRecognised it -> relink(it.articleId(), new Link(Relation.VERSION, it.earlierArticleId()));
            case CopyRecognised it -> relink(it.articleId(), new Link(Relation.COPY, it.otherArticleId()));
            case LikenessCorrected it -> {
                relink(it.articleId(), link(it.relation(), it.otherArticleId()));
                judge(it.articleId());
                judge(it.otherArticleId());
                judge(it.formerArticleId());
            }
            case CorrectionUndone it -> relink(it.articleId(), link(it.relation(), it.otherArticleId()));
        }
    }

    private void relink(String articleId, Link link) {
        Standing now = of(articleId);
        Standing former = of(now.link().other());
        if (now.link().relation() == Relation.VERSION && former.later().equals(articleId)) {
            put(new Standing(former.articleId(), former.published(), former.link(), "", former.judged()));
        }
        now = of(articleId);
        put(new Standing(articleId, now.published(), link, now.later(), now.judged()));
        if (link.relation() == Relation.VERSION) {
            Standing earlier = of(link.other());
            put(new Standing(earlier.articleId(), earlier.published(), earlier.link(), articleId, earlier.judged()));
        }
    }

    private void judge(@Nullable String articleId) {
        if (articleId != null) {
            Standing now = of(articleId);
            put(new Standing(now.articleId(), now.published(), now.link(), now.later(), true));
        }
    }

    private void put(Standing standing) {
        Entry entry = entries.get(standing.articleId());
        if (entry != null) {
            entries.put(standing.articleId(), entry.with(standing));
            changed.add(standing.articleId());
        }
    }

    private static Link link(String relation, @Nullable String other) {
        return new Link(Relation.valueOf(relation.toUpperCase(Locale.ROOT)), other == null ? "" : other);
    }
}
