package dev.postmortem.validation.internal.rules.external;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses of networks that outsiders cannot reach.
 *
 * <p>Those for documentation (RFC 5737, RFC 3849) and of the machine itself are none of them, nor are the ranges
 * themselves, which everybody has.
 */
final class IpAddresses {

    private static final Pattern V4 = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.-])([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})(?:/[0-9]{1,2})?(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])");

    /** Unique local addresses (RFC 4193) and those of a link (RFC 4291, section 2.5.6). */
    private static final Pattern V6 = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_:.])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f])(?::[0-9a-f]{0,4}){2,7}(?![\\p{L}\\p{N}_:])");

    private static final Set<String> RANGES =
            Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16");

    private static final int LONGEST_NUMBER = 3;

    private static final String VERSION = "version";

    private IpAddresses() {}

    /** Returns the private addresses of a text. */
    static List<Exposure> in(String text) {
        List<Exposure> found = new ArrayList<>();
        if (hasFourNumbers(text)) {
            V4.matcher(text)
                    .results()
                    .filter(address -> isPrivate(address.group()) && !follows(VERSION, text, address.start()))
                    .forEach(address -> found.add(Exposure.of(Exposure.PRIVATE_ADDRESS, address)));
        }
        if (hasPrefix(text)) {
            V6.matcher(text).results().forEach(address -> found.add(Exposure.of(Exposure.PRIVATE_ADDRESS, address)));
        }
        return found;
    }

    /** Most texts have no three points in a row that join numbers, and need no closer look. */
    private static boolean hasFourNumbers(String text) {
        int points = 0;
        int last = 0;
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            boolean joins = isDigit(text, at - 1) && isDigit(text, at + 1);
            boolean goesOn = joins && points > 0 && at - last <= LONGEST_NUMBER + 1;
            points = goesOn ? points + 1 : joins ? 1 : 0;
            last = at;
            if (points == 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The first group of what is looked for has four digits, of which the first two are f and one of c, d and e. */
    private static boolean hasPrefix(String text) {
        for (int at = text.indexOf(':', 4); at >= 0; at = text.indexOf(':', at + 1)) {
            if ("fF".indexOf(text.charAt(at - 4)) >= 0 && "cdeCDE".indexOf(text.charAt(at - 3)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String word, String text, int at) {
        int start = at - 1 - word.length();
        return start >= 0 && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Says whether an address is one of RFC 1918, RFC 6598 (shared by carriers) or RFC 3927 (of a link). */
    static boolean isPrivate(String address) {
        Matcher parts = V4.matcher(address);
        if (!parts.matches() || RANGES.contains(address)) {
            return false;
        }
        int[] octets = new int[4];
        Arrays.setAll(octets, i -> Integer.parseInt(parts.group(i + 1)));
        boolean isAddress = Arrays.stream(octets).allMatch(octet -> octet <= 255);
        return isAddress
                && (octets[0] == 10
                        || (octets[0] == 172 && octets[1] >= 16 && octets[1] <= 31)
                        || (octets[0] == 192 && octets[1] == 168)
                        || (octets[0] == 100 && octets[1] >= 64 && octets[1] <= 127)
                        || (octets[0] == 169 && octets[1] == 254));
    }
}
