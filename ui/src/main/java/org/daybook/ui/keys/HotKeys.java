package org.daybook.ui.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The single keys of a page. The browser half ignores them in fields, with modifiers, while an input method composes and
 * under dialogs: a click shortcut would decide on a fact while somebody types its letter (vaadin/flow#5473).
 */
@Tag("daybook-keys")
@JavaScript("context://js/hotkeys.js")
public final class HotKeys extends Component {

    /** One key, what it does in words, and what it does. */
    public record Key(String key, String words, Runnable action) {}

    private final Map<String, Key> keys = new LinkedHashMap<>();

    public HotKeys() {
        getElement()
                .addEventListener(
                        "hotkey",
                        event -> press(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
    }

    /** The key as {@code KeyboardEvent.key} names it, letters in lower case. */
    public HotKeys on(String key, String words, Runnable action) {
        keys.put(key, new Key(key, words, action));
        getElement().setAttribute("keys", keys.keySet().stream().collect(Collectors.joining(" ")));
        return this;
    }

    public List<Key> list() {
        return List.copyOf(keys.values());
    }

    /** What the browser calls; tests call it as well. */
    public void press(String key) {
        Key pressed = keys.get(key);
        if (pressed != null) {
            pressed.action().run();
        }
    }
}
