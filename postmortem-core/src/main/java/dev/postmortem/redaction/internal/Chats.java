package dev.postmortem.redaction.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds handles and rooms of chats. */
final class Chats implements Finder {

    /** They call everybody. */
    private static final Set<String> NOBODY =
            Set.of("all", "channel", "everyone", "here", "latest", "next", "beta", "stable");

    /** They begin lines of programs. */
    private static final Set<String> DIRECTIVES =
            Set.of("define", "include", "ifdef", "ifndef", "endif", "else", "region", "pragma");

    /** What goes on with a slash and a small letter is the scope of a package; several people are parted by slashes. */
    private static final Pattern HANDLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.@#-]|(?<!@[\\p{L}_][\\p{L}\\p{N}_.-]{0,60})/)@(?<name>[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*+(?:[.-][\\p{L}\\p{N}_]++){0,20}+)(?!/[a-z]|[(@])");

    /** What begins with a digit has a letter as well, and is no colour. */
    private static final Pattern ROOM = Pattern.compile(
            "(?<![\\p{L}\\p{N}_&/#])#(?![0-9](?:[0-9a-fA-F]{2,3}|[0-9a-fA-F]{5}|[0-9a-fA-F]{7})(?![\\p{L}\\p{N}_-]))"
                    + "(?=[\\p{N}_-]*\\p{L})(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*+(?:-[\\p{L}\\p{N}_]++){0,20}+)");

    /** Slack's own form of mentions and rooms. */
    private static final Pattern SLACK = Pattern.compile(
            "<[@#!][A-Z0-9^a-z]{2,40}(?:\\|[^<>]{0,200})?>|(?<![\\p{L}\\p{N}_])[CUWGD]0[A-Z0-9]{7,10}(?![\\p{L}\\p{N}_])");

    private final String person;
    private final String room;

    Chats(String person, String room) {
        this.person = person;
        this.room = room;
    }

    @Override
    public void find(String text, Hits hits) {
        if (text.indexOf('@') >= 0) {
            Matcher handle = HANDLE.matcher(text);
            while (handle.find()) {
                if (!NOBODY.contains(handle.group("name").toLowerCase(Locale.ROOT))) {
                    hits.add(handle.start(), handle.end(), person);
                }
            }
        }
        if (text.indexOf('#') >= 0) {
            Matcher found = ROOM.matcher(text);
            while (found.find()) {
                if (!DIRECTIVES.contains(found.group("name"))) {
                    hits.add(found.start(), found.end(), room);
                }
            }
        }
        if (mayBeSlack(text)) {
            Matcher found = SLACK.matcher(text);
            while (found.find()) {
                boolean isPerson = found.group().startsWith("<@")
                        || found.group().startsWith("U")
                        || found.group().startsWith("W");
                hits.add(found.start(), found.end(), isPerson ? person : room);
            }
        }
    }

    private static boolean mayBeSlack(String text) {
        return text.contains("<@") || text.contains("<#") || text.contains("<!") || Signs.has(text, '0', 1);
    }
}
