package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What counts as the name of a time zone. */
final class ZoneName {

    private static final Pattern NAME =
            Pattern.compile("(?=.{1,64}$)[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*");

    private static final int QUARTER_OF_AN_HOUR = 900;
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private static final Set<String> UTC = Set.of("Z", "UTC", "UT", "GMT", "GMT0", "GMT+0", "GMT-0");
    private static final Pattern OFFSET_IN_DISGUISE = Pattern.compile("(UTC|UT|GMT)[+-].*");

    private ZoneName() {}

    /** Returns the name, or says what is wrong with it; a name without an offset beside it must be known here. */
    static String check(String name, boolean hasOffset) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the zone " + Shown.quote(name)
                    + " is not a zone's name: give an IANA name such as Europe/London, or an offset such as +01:00");
        }
        if (OFFSET_IN_DISGUISE.matcher(name).matches() && !meansUtc(name)) {
            throw new IllegalArgumentException(
                    "the zone " + Shown.quote(name) + " is an offset: write it as one, for example +01:00");
        }
        if (!hasOffset && known(name).isEmpty()) {
            throw unknown(name);
        }
        return name;
    }

    /** Returns the zone of an author's words, or says that there is none. */
    static ZoneId named(String name) {
        return known(name).orElseThrow(() -> unknown(name));
    }

    static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the offset, or says that no clock shows it. In "10:05-10:40", where the end of a range looks like an
     * offset, this tells the two apart.
     */
    static ZoneOffset shownByClocks(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds % QUARTER_OF_AN_HOUR != 0
                || seconds < WESTERNMOST.getTotalSeconds()
                || seconds > EASTERNMOST.getTotalSeconds()) {
            throw new IllegalArgumentException(
                    "the offset " + offset + " is shown by no clock: offsets are " + WESTERNMOST
                            + " to " + EASTERNMOST
                            + " in quarters of an hour");
        }
        return offset;
    }

    static boolean meansUtc(String name) {
        return UTC.contains(name);
    }

    /** Whether the zone is nothing but an offset: {@code +01:00}, {@code UTC}, {@code UTC+01:00}. */
    static boolean isOffset(ZoneId zone) {
        return zone instanceof ZoneOffset
                || meansUtc(zone.getId())
                || OFFSET_IN_DISGUISE.matcher(zone.getId()).matches();
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("the zone " + Shown.quote(name)
                + " is not known: give an IANA name such as Europe/London, an offset such as -08:00, or UTC"
                + " (abbreviations such as PST mean several zones)");
    }
}
