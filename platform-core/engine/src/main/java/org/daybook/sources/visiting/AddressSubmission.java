package org.daybook.sources.visiting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.ingestion.Intake;
import org.daybook.plugin.document.RawDocument;
import org.daybook.shared.Outcome;
import org.daybook.sources.SubmitAddresses;
import org.daybook.sources.WebAddress;
import org.daybook.sources.fetching.Fetched;
import org.daybook.sources.fetching.Fetcher;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;

/** Carries out {@link SubmitAddresses}: at once a yes or no, then the fetching in the background, page by page. */
public final class AddressSubmission {

    private final Fetcher fetcher;
    private final Intake intake;
    private final Workshop workshop;

    public AddressSubmission(Fetcher fetcher, Intake intake, Workshop workshop) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.workshop = workshop;
    }

    Outcome submit(SubmitAddresses command) {
        List<URI> places = new ArrayList<>();
        for (String address : command.addresses()) {
            if (address.isBlank()) {
                continue;
            }
            Optional<URI> place = WebAddress.of(address);
            if (place.isEmpty()) {
                return new Outcome.Refused("“" + address.strip()
                        + "” is no address of a page: it begins with https:// or http:// and names a host.");
            }
            places.add(place.get());
        }
        if (places.isEmpty()) {
            return new Outcome.Refused("There is no address in it. Write one a line.");
        }
        String title = places.size() == 1 ? "Fetching " + places.getFirst() : "Fetching " + places.size() + " pages";
        return new Outcome.Started(workshop.start(title, progress -> fetch(places, command, progress)));
    }

    private void fetch(List<URI> places, SubmitAddresses command, Progress progress) {
        progress.total(places.size());
        for (int i = 0; i < places.size() && !progress.cancelled(); i++) {
            fetch(places.get(i), command, progress);
            progress.done(i + 1L);
        }
    }

    private void fetch(URI place, SubmitAddresses command, Progress progress) {
        switch (fetcher.page(place)) {
            case Fetched.Refused refused -> progress.message(refused.reason());
            case Fetched.Unchanged _ -> progress.message(place + " says that it has not changed. Try again later.");
            case Fetched.Content page -> {
                RawDocument document = new RawDocument(
                        place.toString(),
                        page.bytes(),
                        page.mediaType(),
                        Optional.of(page.address().toString()),
                        Optional.empty(),
                        Optional.of(command.outlet().strip()).filter(outlet -> !outlet.isEmpty()),
                        Optional.empty());
                intake.take(document, command.analyst()).messages().forEach(progress::message);
            }
        }
    }
}
