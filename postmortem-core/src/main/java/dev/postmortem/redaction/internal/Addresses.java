package dev.postmortem.redaction.internal;

import dev.postmortem.validation.internal.rules.external.Secrets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of networks (RFC 791, RFC 4291, IEEE 802), of mailboxes (RFC 5322) and of telephones (E.164). */
final class Addresses implements Finder {

    private static final Pattern V4 = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?<address>[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?:/[0-9]{1,2})?(?::[0-9]{1,5})?"
                    + "(?![\\p{L}\\p{N}]|\\.[0-9])");

    private static final Pattern V6 = Pattern.compile(
            "(?<![\\p{L}\\p{N}_:.])(?<address>(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?:(?<=:)[0-9]{1,3}(?:\\.[0-9]{1,3}){3})?)"
                    + "(?:%[\\p{L}\\p{N}]{1,20})?(?:/[0-9]{1,3})?(?![\\p{L}\\p{N}_:])");

    private static final Pattern MAC =
            Pattern.compile("(?<![\\p{L}\\p{N}_:-])[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\\p{L}\\p{N}_:-])");

    private static final Pattern MAIL = Pattern.compile(
            "(?i)(?:mailto:)?(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}._%+'-]{0,63}+@"
                    + "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,10}(?=\\p{L})[\\p{L}\\p{N}-]{1,62}(?::[^\\s\"'`<>,;)]*[^\\s\"'`<>,;.)])?");

    private static final Pattern TELEPHONE =
            Pattern.compile("(?:tel:)?(?<![\\p{L}\\p{N}+])\\+[1-9](?:[ ./()-]{0,2}[0-9]){7,14}(?![\\p{L}\\p{N}])");

    /** Behind one of these words stands a version, whatever its numbers are. */
    private static final Set<String> VERSIONS = Set.of("version", "versions", "v");

    /** Behind one of these words stands a version or the address of a machine. */
    private static final Set<String> VERSIONED = Set.of("release", "build", "kernel", "driver", "patch", "agent");

    private final String placeholder;

    Addresses(String placeholder) {
        this.placeholder = placeholder;
    }

    @Override
    public void find(String text, Hits hits) {
        if (text.indexOf('@') >= 0) {
            add(MAIL, text, hits);
        }
        if (Signs.has(text, '.', 3) && Signs.hasDigitBehind(text, '.')) {
            Matcher address = V4.matcher(text);
            while (address.find()) {
                if (isV4(address.group("address")) && !isVersion(text, address)) {
                    hits.add(address.start(), address.end(), placeholder);
                }
            }
        }
        if (text.contains("::") || Signs.has(text, ':', 7)) {
            Matcher address = V6.matcher(text);
            while (address.find()) {
                if (isV6(address.group("address"))) {
                    hits.add(address.start(), address.end(), placeholder);
                }
            }
        }
        if (Signs.has(text, ':', 5) || Signs.has(text, '-', 5)) {
            add(MAC, text, hits);
        }
        if (text.indexOf('+') >= 0) {
            add(TELEPHONE, text, hits);
        }
    }

    private void add(Pattern pattern, String text, Hits hits) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            hits.add(found.start(), found.end(), placeholder);
        }
    }

    private static boolean isV4(String address) {
        for (String octet : address.split("\\.", -1)) {
            if (Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return true;
    }

    /** What looks like a version is one, unless it is the address of a private network as well. */
    private static boolean isVersion(String text, Matcher address) {
        String before = wordBefore(text, address.start());
        return VERSIONS.contains(before)
                || ((VERSIONED.contains(before) || isTagged(text, address.end()))
                        && !Secrets.isPrivateAddress(address.group("address")));
    }

    /** As in {@code 1.2.3.4-beta}. */
    private static boolean isTagged(String text, int end) {
        return end + 1 < text.length()
                && "-_+".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
    }

    /** A clock time has colons and no eight groups; a name in C++ has no digits. */
    private static boolean isV6(String address) {
        String[] groups = address.split(":", -1);
        boolean isShort = address.contains("::") && address.chars().anyMatch(c -> c >= '0' && c <= '9');
        return isShort || groups.length == 8;
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
