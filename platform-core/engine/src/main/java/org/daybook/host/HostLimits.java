package org.daybook.host;

import java.time.Duration;

/**
 * What a plugin may use.
 *
 * @param startTime for loading, starting and making its extensions
 * @param callTime for one call of an extension
 * @param failuresInARow after so many a plugin is paused
 * @param jarBytes size of the jar
 * @param unpackedBytes what all entries of the jar may unpack to
 * @param entries files in the jar
 */
public record HostLimits(
        Duration startTime, Duration callTime, int failuresInARow, long jarBytes, long unpackedBytes, int entries) {

    public static HostLimits usual() {
        return new HostLimits(Duration.ofSeconds(60), Duration.ofSeconds(20), 5, 100L << 20, 400L << 20, 20_000);
    }

    public HostLimits withCallTime(Duration value) {
        return new HostLimits(startTime, value, failuresInARow, jarBytes, unpackedBytes, entries);
    }

    public HostLimits withStartTime(Duration value) {
        return new HostLimits(value, callTime, failuresInARow, jarBytes, unpackedBytes, entries);
    }

    public HostLimits withFailuresInARow(int value) {
        return new HostLimits(startTime, callTime, value, jarBytes, unpackedBytes, entries);
    }

    public HostLimits withJarBytes(long value) {
        return new HostLimits(startTime, callTime, failuresInARow, value, unpackedBytes, entries);
    }
}
