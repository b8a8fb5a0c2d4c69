package org.daybook.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.daybook.gateway.Gateway;
import org.daybook.ui.inbox.InboxNavigation;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.page.DeskPage;
import org.daybook.ui.parts.Links;
import org.daybook.ui.parts.Plate;
import org.daybook.ui.reader.ReaderNavigation;
import org.daybook.ui.signin.Person;
import org.daybook.ui.signin.Role;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions.Version;

/** What an article is of others: its versions and what changed, the copies of the report, and why they are told so. */
@Route(VersionsNavigation.ROUTE)
@RolesAllowed(Role.READERS)
public final class VersionsView extends DeskPage implements AfterNavigationObserver {

    private final Div head = new Div();
    private final H3 versionsHeading = new H3();
    private final VersionRows versions = new VersionRows(this::compare);
    private final Div diff = new Div();
    private final H3 copiesHeading = new H3();
    private final CopyRows copies = new CopyRows(this::ways);
    private final Section say = new Section();
    private final Section body = new Section();
    private final Div missing = new Div();
    private final VersionsModel model;
    private final Saying saying;
    private final boolean maySay;
    private String articleId = "";
    private int shown;

    public VersionsView(Gateway gateway, Person person) {
        super(gateway, Texts.of("versions.title"), Set.of("copies"));
        model = new VersionsModel(gateway, person);
        saying = new Saying(model, this::read);
        maySay = person.may(Role.ANALYST);
        addClassName("versions");
        H3 otherwise = new H3(Texts.of("versions.otherwise"));
        say.add(otherwise, saying);
        body.add(versionsHeading, versions, diff, copiesHeading, copies, say);
        add(head, body, missing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        articleId =
                navigation.getRouteParameters().get(VersionsNavigation.ARTICLE).orElse("");
        shown = VersionsNavigation.version(navigation.getLocation().getQueryParameters());
        read();
    }

    @Override
    protected void refresh() {
        model.read(articleId, asOf());
        Optional<Copy> self = model.self();
        head.removeAll();
        missing.removeAll();
        body.setVisible(self.isPresent());
        if (self.isEmpty()) {
            missing.add(Plate.empty(
                    Texts.of("reader.missing"),
                    Texts.of("reader.missing.words"),
                    Links.to(InboxNavigation.ROUTE, Texts.of("reader.to-inbox"))));
            return;
        }
        head.add(new H2(self.get().title()), Links.to(ReaderNavigation.article(articleId), Texts.of("versions.back")));
        versionsHeading.setText(Texts.of("versions.count", model.versions().size()));
        copiesHeading.setText(Texts.of("versions.copies", model.copies().size()));
        Optional<Version> chosen = model.version(shown);
        versions.show(model.versions(), chosen.map(Version::number).orElse(0));
        copies.show(model.copies(), articleId);
        diff.removeAll();
        chosen.filter(version -> version.number() > 1).ifPresent(this::showChanges);
        say.setVisible(maySay && !Standpoint.current().past());
    }

    private void showChanges(Version version) {
        diff.add(new Paragraph(Texts.of("versions.changes", version.number() - 1, version.number())));
        diff.add(new DiffText(model.changes(version)));
    }

    private void compare(int number) {
        shown = number;
        remember(VersionsNavigation.version(articleId, number));
        read();
    }

    private void ways(ListItem row, Copy copy) {
        if (maySay && !Standpoint.current().past()) {
            saying.fill(row, copy);
        }
    }
}
