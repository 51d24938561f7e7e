package dev.postmortem.render.html;

/** Writes the addresses of links between the quotes of an attribute. */
final class LinkAddress {

    private LinkAddress() {}

    /** Writes an address: of what may stand in one, two characters are markup. */
    static void append(String url, StringBuilder out) {
        String address = dev.postmortem.render.internal.LinkAddress.of(url);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
