package org.daybook.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.daybook.store.AuditLog;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Times;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The columns of the audit log. */
final class AuditRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AuditRows() {}

    static RowTable<AuditLog.Row> table() {
        return new RowTable<AuditLog.Row>(Texts.of("audit.title"), row -> String.valueOf(row.position()))
                .text(Texts.of("audit.position"), "number", row -> String.format(Locale.ENGLISH, "%,d", row.position()))
                .text(Texts.of("audit.when"), "date", row -> Dates.exactly(row.recorded()))
                .hint(Times.hint("recorded"))
                .text(Texts.of("audit.by"), "by", AuditLog.Row::by)
                .column(Texts.of("audit.what"), "wide", AuditRows::what);
    }

    private static Component what(AuditLog.Row row) {
        Span summary = new Span(row.summary());
        summary.addClassName("event-summary");
        Span name = new Span(Texts.of("audit.name", row.name(), row.revision(), row.stream(), row.sequence()));
        name.addClassNames("aside", "mono");
        Div head = new Div(summary);
        head.addClassName("event-head");
        Subject.address(row).ifPresent(address -> head.add(Links.to(address, Texts.of("audit.open"))));
        Div foot = new Div(name, payload(row));
        foot.addClassName("event-foot");
        return new Div(head, foot);
    }

    /** Formatted only when it is opened: pages of pretty JSON would be large. */
    private static Component payload(AuditLog.Row row) {
        NativeDetails details = new NativeDetails(Texts.of("audit.payload"));
        details.addClassName("payload");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && details.getContent() == null) {
                Pre text = new Pre(pretty(row.payload()));
                text.getElement().setAttribute("tabindex", "0");
                details.setContent(text);
            }
        });
        return details;
    }

    private static String pretty(String payload) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(payload));
        } catch (JacksonException odd) {
            return payload;
        }
    }
}
