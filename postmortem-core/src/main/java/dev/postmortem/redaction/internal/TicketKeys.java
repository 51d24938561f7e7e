package dev.postmortem.redaction.internal;

import dev.postmortem.internal.ResourceLines;
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

    private static final Pattern RECORD = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(?:INC|CHG|PRB|RITM|REQ|TASK|SCTASK|CASE|CS)[0-9]{5,10}(?![\\p{L}\\p{N}_])");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_&/#])#[0-9]{2,7}(?![\\p{L}\\p{N}_])"
            + "|(?<![\\p{L}\\p{N}_!&/])![0-9]{2,7}(?![\\p{L}\\p{N}_])"
            + "|(?i)\\bGH-[0-9]{1,7}\\b"
            + "|(?i)\\b(?:issue|ticket|bug|pr|pull request|merge request|mr|story|case|change request)s?\\s{0,2}"
            + "(?:(?:no\\.?|number|id)\\s{0,2})?(?:[#!]\\s?(?<marked>[0-9]{1,8}))(?![\\p{L}\\p{N}_])"
            + "|(?i)\\b(?:issue|ticket|bug|pr|pull request|merge request|mr|support case|change request)\\s{1,2}"
            + "(?:(?:no\\.?|number|id)\\s{0,2})?(?<bare>[0-9]{3,8})(?![\\p{L}\\p{N}_.%])");

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
        if (!hasDigit(text)) {
            return;
        }
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            if (!NO_TRACKERS.contains(key.group("prefix")) && !isKnown.test(key.group())) {
                hits.add(key.start(), key.end(), placeholder);
            }
        }
        Matcher entry = RECORD.matcher(text);
        while (entry.find()) {
            if (!isKnown.test(entry.group())) {
                hits.add(entry.start(), entry.end(), placeholder);
            }
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int start = number.start();
            if (number.group("marked") != null) {
                start = Math.max(text.lastIndexOf('#', number.end()), text.lastIndexOf('!', number.end()));
            } else if (number.group("bare") != null) {
                start = number.start("bare");
            }
            hits.add(start, number.end(), placeholder);
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
