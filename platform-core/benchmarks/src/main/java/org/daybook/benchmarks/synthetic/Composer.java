package org.daybook.benchmarks.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.benchmarks.synthetic.Told.Deed;
import org.daybook.benchmarks.synthetic.Told.Place;
import org.daybook.events.ArticleEvent.Region;
import org.daybook.events.FactEvent.Actor;
import org.jspecify.annotations.Nullable;

/** Writes articles. A quarter of them are an agency's, printed by several outlets. */
final class Composer {

    private static final int OUTLETS = 120;
    private static final double MEDIAN_LENGTH = 2600;
    private static final double SPREAD = 0.55;
    private static final int SHORTEST = 350;
    private static final double MEAN_FACTS = 12;
    private static final int MOST_FACTS = 80;
    private static final double REPRINTED = 0.25;
    private static final double CORRECTED = 0.02;
    private static final int REMEMBERED = 40;
    private static final List<String> PLACES =
            List.of("HALDEN", "AARVIK", "PORT MERLE", "CASTELNOVO", "TARN", "OSTREL");
    private static final List<String> AGENCIES = List.of("Northern Wire", "Halden News", "Meridian Press");
    private static final List<String> PAPERS = List.of("Courier", "Tribune", "Herald", "Ledger", "Post", "Observer");

    private final Chance chance;
    private final Prose prose;
    private final Cast cast;
    private final Weighted<String> outlets;
    private final List<Composition> fromAgencies = new ArrayList<>();
    private final List<Composition> own = new ArrayList<>();

    Composer(Chance chance) {
        this.chance = chance;
        this.prose = new Prose(chance);
        this.cast = new Cast(chance);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < OUTLETS; i++) {
            String place = PLACES.get(i % PLACES.size()).toLowerCase(Locale.ROOT);
            names.add(Character.toUpperCase(place.charAt(0)) + place.substring(1) + " "
                    + PAPERS.get(i / PLACES.size() % PAPERS.size()) + (i < 36 ? "" : " " + (1 + i / 36)));
        }
        this.outlets = Weighted.zipf(names, 1.0);
    }

    /** The next article of that day. */
    Composition next(LocalDate day) {
        if (!fromAgencies.isEmpty() && chance.happens(REPRINTED)) {
            return chance.of(fromAgencies).reprinted(chance.id(), outlets.draw(chance), day);
        }
        if (!own.isEmpty() && chance.happens(CORRECTED)) {
            return own.remove(chance.between(0, own.size() - 1)).corrected(chance.id(), day);
        }
        return written(chance.happens(0.97) ? published(day) : null);
    }

    private LocalDate published(LocalDate day) {
        return day.minusDays((long) (chance.happens(0.03) ? chance.exponential(120) : chance.exponential(0.6)));
    }

    private Composition written(@Nullable LocalDate published) {
        String agency = chance.happens(0.12) ? chance.of(AGENCIES) : null;
        String outlet = agency == null ? outlets.draw(chance) : agency;
        double wanted = Math.max(SHORTEST, chance.logNormal(MEDIAN_LENGTH, SPREAD));
        Page page = new Page((int) wanted + 400);
        String title = page.line(prose.filler(chance));
        List<String> byline = List.of(cast.speaker(chance).name());
        page.line("By " + byline.getFirst());
        page.line(outlet);
        page.text.append('\n');
        int body = page.text.length();
        page.text.append(chance.of(PLACES)).append(" - ");
        // longer articles tell more, but not in proportion
        double mean = MEAN_FACTS * 0.8 * Math.sqrt(wanted / MEDIAN_LENGTH);
        int facts = Math.min(MOST_FACTS, (int) Math.round(chance.logNormal(mean, 0.6)));
        List<Told> told = new ArrayList<>();
        double every = facts == 0 ? wanted : wanted / facts;
        while (told.size() < facts || page.text.length() < wanted) {
            if (told.size() < facts && page.text.length() - body >= told.size() * every * 0.8) {
                tell(page, told, facts, published);
            } else {
                page.text.append(prose.filler(chance));
            }
            page.text.append(chance.happens(0.4) ? "\n\n" : " ");
        }
        page.text.append('\n');
        Composition composition = new Composition(
                chance.id(),
                null,
                title,
                outlet,
                agency,
                byline,
                published,
                page.text.toString(),
                List.of(new Region("title", 0, title.length()), new Region("body", body, page.text.length() - 1)),
                List.copyOf(told));
        remember(composition);
        return composition;
    }

    private void remember(Composition composition) {
        List<Composition> kept = composition.agency() == null ? own : fromAgencies;
        kept.add(composition);
        if (kept.size() > REMEMBERED) {
            kept.removeFirst();
        }
    }

    /** A sentence, and one fact or two that are read from it. */
    private void tell(Page page, List<Told> told, int most, @Nullable LocalDate published) {
        Deed deed = Prose.deed(chance);
        Told first = sentence(page, deed, published);
        told.add(first);
        boolean quoted = deed != Deed.QUOTATION && first.content().isThere() && chance.happens(0.3);
        if (quoted && told.size() < most) {
            told.add(first.read(Deed.QUOTATION));
        }
    }

    private Told sentence(Page page, Deed deed, @Nullable LocalDate published) {
        Actor actor = deed == Deed.AID ? cast.state(chance) : cast.actor(chance);
        Actor recipient = deed == Deed.AID ? aided(actor) : cast.other(actor, chance);
        Actor speaker = cast.speaker(chance);
        String word = deed == Deed.AID ? Prose.status(chance) : Prose.type(chance);
        String verb = deed == Deed.AID ? Prose.aidVerb(word) : Prose.verb(word, chance);
        String amount = deed == Deed.AID && chance.happens(0.25) ? chance.between(2, 400) + " " : "";
        String item = deed == Deed.AID ? prose.item(chance) : "";
        boolean said = deed == Deed.QUOTATION || chance.happens(0.55);
        int start = page.text.length();
        Place actorAt = page.put(actor.text());
        page.text.append(' ');
        Place verbAt = page.put(verb);
        page.text.append(' ');
        Place amountAt = page.put(amount);
        Place itemAt = page.put(item);
        page.text.append(item.isEmpty() ? "" : " to ");
        Place recipientAt = page.put(recipient.text());
        page.text.append(' ').append(Prose.circumstance(chance));
        Place dayAt = published != null && chance.happens(0.22) ? page.put(" on " + weekday(published)) : Place.NOWHERE;
        Place content = said ? new Place(start, page.text.length()) : Place.NOWHERE;
        page.text.append(said ? ", " : "");
        Place speakerAt = said ? page.put(speaker.text()) : Place.NOWHERE;
        page.text.append(said ? " " : "");
        Place cueAt = said ? page.put(Prose.cue(chance)) : Place.NOWHERE;
        page.text.append('.');
        Place whole = new Place(start, page.text.length());
        return new Told(
                deed,
                word,
                speaker,
                actor,
                recipient,
                item,
                amount,
                whole,
                speakerAt,
                cueAt,
                content,
                actorAt,
                verbAt,
                itemAt,
                amountAt,
                recipientAt,
                dayAt);
    }

    private Actor aided(Actor donor) {
        Actor found = cast.state(chance);
        while (found.name().equals(donor.name())) {
            found = cast.state(chance);
        }
        return found;
    }

    private String weekday(LocalDate published) {
        String day = published.minusDays(chance.between(0, 6)).getDayOfWeek().name();
        return day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Text that grows. */
    private static final class Page {

        private final StringBuilder text;

        Page(int length) {
            this.text = new StringBuilder(length);
        }

        Place put(String words) {
            int start = text.length();
            text.append(words);
            return new Place(start, text.length());
        }

        String line(String words) {
            text.append(words).append('\n');
            return words;
        }
    }
}
