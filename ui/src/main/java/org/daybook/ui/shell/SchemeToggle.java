package org.daybook.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.daybook.ui.texts.Texts;

/** Light or dark. Remembered in a cookie, so that the next page comes in the right colours from its first byte. */
final class SchemeToggle extends NativeButton {

    SchemeToggle() {
        addClassNames("quiet", "scheme");
        getElement().setAttribute("aria-label", Texts.of("shell.scheme"));
        setTitle(Texts.of("shell.scheme"));
        add(VaadinIcon.ADJUST.create());
        addClickListener(click -> getElement().executeJs(SWITCH, SchemeMemory.COOKIE));
    }

    private static final String SWITCH = """
            const root = document.documentElement;
            const dark = getComputedStyle(root).colorScheme === 'dark'
                || (getComputedStyle(root).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
            const next = dark ? 'light' : 'dark';
            root.style.colorScheme = next;
            root.setAttribute('theme', next);
            document.cookie = $0 + '=' + next + '; path=/; max-age=31536000; samesite=lax';
            """;
}
