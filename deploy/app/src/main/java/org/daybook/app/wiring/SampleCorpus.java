package org.daybook.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.settings.DaybookSettings;
import org.daybook.gateway.Gateway;
import org.daybook.ingestion.SubmitDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the sample articles into a store that has none, as if somebody had handed them over. */
@Component
@Order(2)
class SampleCorpus implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCorpus.class);
    private static final String BY = "sample corpus";

    private final DaybookSettings settings;
    private final JdbcTemplate jdbc;
    private final Gateway gateway;

    SampleCorpus(DaybookSettings settings, JdbcTemplate jdbc, Gateway gateway) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.gateway = gateway;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> names = lines("index.txt");
        if (settings.empty() || !wanted(names.size())) {
            return;
        }
        List<SubmitDocuments.Document> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(SubmitDocuments.Document.of(name, bytes(name)));
        }
        if (!documents.isEmpty()) {
            LOG.info("Reading {} sample articles", documents.size());
            gateway.send(new SubmitDocuments(documents, BY));
        }
    }

    // Asked of the record, because the view may still be catching up. A first start that was interrupted goes on:
    // what was read already is known and left alone.
    private boolean wanted(int samples) {
        return jdbc.queryForList("""
                        select 1 from record.events where name in ('article.ingested', 'document.refused')
                        having count(*) < ? and count(*) = count(*) filter (where payload->>'by' = ?)
                        """, samples, BY).size() == 1;
    }

    private static List<String> lines(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleCorpus.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IOException("sample/" + name + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
