package org.daybook.host;

import org.daybook.shared.Command;

/** What an administrator does with plugins. */
public sealed interface PluginCommand extends Command {

    /** Puts a jar into the plugins folder; it is verified and started, or refused with a reason. */
    @SuppressWarnings("ArrayRecordComponent")
    record InstallPlugin(String file, byte[] jar, String analyst) implements PluginCommand {}

    /** Lets a plugin that was paused after failures work again. */
    record ResumePlugin(String plugin, String analyst) implements PluginCommand {}

    /** Takes a plugin's jar out of the plugins folder. Its facts stay. Plugins that come with Daybook cannot be removed. */
    record RemovePlugin(String plugin, String analyst) implements PluginCommand {}
}
