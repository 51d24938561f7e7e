package dev.postmortem.redaction.internal;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.internal.text.Marks;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the keys and numbers of trackers; what has their shape and is none is listed. */
final class TicketKeys implements Finder {

    private static final Set<String> NO_TRACKERS = ResourceLines.words(TicketKeys.class, "no-trackers.txt");

    /** By what starts so, an incident is known outside as well. */
    private static final Set<String> INCIDENTS = Set.of("INC", "INCIDENT", "IR", "NM", "OUTAGE", "PIR", "PM", "SEV");

    private static final Pattern KEY = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.-])(?<prefix>[A-Z][A-Z0-9]{1,9})-[0-9]{1,7}(?![\\p{L}\\p{N}_]|[.-][0-9])");

    private static final int SHORTEST_RECORD = 5;

    private static final Pattern RECORD = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(?:INC|CHG|PRB|RITM|REQ|TASK|SCTASK|CASE|CS)[0-9]{5,10}(?![\\p{L}\\p{N}_])");

    private static final Pattern SIGNED = Pattern.compile("(?<![\\p{L}\\p{N}_&/#])#[0-9]{2,7}(?![\\p{L}\\p{N}_])"
            + "|(?<![\\p{L}\\p{N}_!&/])![0-9]{2,7}(?![\\p{L}\\p{N}_])");

    private static final String TRACKED =
            "(?:issue|ticket|bug|pr|pull request|merge request|mr|story|change request|support case)";

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b" + TRACKED
                    + "s?\\s{0,2}(?:(?:no\\.?|number|id)\\s{0,2})?(?<hidden>[#!]\\s?[0-9]{1,8}|(?<=\\s)[0-9]{3,8})(?![\\p{L}\\p{N}_%]|\\.[0-9])");

    private static final Marks MARKS = Marks.of(List.of("issue", "ticket", "bug", "request", "story", "case"));

    private final String placeholder;
    private final Predicate<String> isKnown;

    /** Takes what says whether a key is the id of an element that is seen, or the incident's own. */
    TicketKeys(String placeholder, Predicate<String> isKnown) {
        this.placeholder = placeholder;
        this.isKnown = isKnown;
    }

    /** Says whether the id of an incident may be told outside: it is no key of a tracker for work. */
    static boolean mayBeTold(String id) {
        Matcher key = KEY.matcher(id);
        return !key.matches() || INCIDENTS.contains(key.group("prefix"));
    }

    @Override
    public void find(String text, Hits hits) {
        if (Signs.hasDigitBehind(text, '-')) {
            addUnknown(KEY, text, hits);
        }
        if (Signs.hasDigits(text, SHORTEST_RECORD)) {
            addUnknown(RECORD, text, hits);
        }
        if (Signs.hasDigitBehind(text, '#') || Signs.hasDigitBehind(text, '!')) {
            Matcher number = SIGNED.matcher(text);
            while (number.find()) {
                hits.add(number.start(), number.end(), placeholder);
            }
        }
        if (Signs.hasDigits(text, 1) && (MARKS.isIn(text) || isShortlyMarked(text))) {
            Matcher number = NAMED.matcher(text);
            while (number.find()) {
                hits.add(number.start("hidden"), number.end("hidden"), placeholder);
            }
        }
    }

    private void addUnknown(Pattern pattern, String text, Hits hits) {
        Matcher key = pattern.matcher(text);
        while (key.find()) {
            int hyphen = key.group().indexOf('-');
            boolean isListed = hyphen > 0 && NO_TRACKERS.contains(key.group().substring(0, hyphen));
            if (!isListed && !isKnown.test(key.group())) {
                hits.add(key.start(), key.end(), placeholder);
            }
        }
    }

    private static boolean isShortlyMarked(String text) {
        return text.contains("PR") || text.contains("MR") || text.contains("pr ") || text.contains("mr ");
    }
}
