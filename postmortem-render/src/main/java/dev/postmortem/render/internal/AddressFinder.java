package dev.postmortem.render.internal;

/** Finds the web and mail addresses in plain text, one after the other. */
public final class AddressFinder {

    private final String text;
    private int web;
    private int mail;
    private int start;
    private int end;
    private boolean isWeb;

    /** Begins at the start of a text. */
    public AddressFinder(String text) {
        this.text = text;
        web = WebAddress.next(text, 0);
        mail = MailAddress.next(text, 0);
    }

    /** Goes to the next address, if there is one. */
    public boolean find() {
        web = web < end ? WebAddress.next(text, end) : web;
        mail = mail < end ? MailAddress.next(text, end) : mail;
        start = Math.min(web, mail);
        if (start >= text.length()) {
            return false;
        }
        isWeb = web <= mail;
        end = isWeb ? WebAddress.end(text, start) : MailAddress.end(text, start);
        return true;
    }

    /** Returns where the address begins in the text. */
    public int start() {
        return start;
    }

    /** Returns where the address ends in the text. */
    public int end() {
        return end;
    }

    /** Returns the address as it stands in the text. */
    public String address() {
        return text.substring(start, end);
    }

    /** Returns what a link would lead to. */
    public String url() {
        return isWeb ? address() : MailAddress.url(address());
    }

    /** Says whether it may be a link. */
    public boolean isLinkable() {
        return isWeb || MailAddress.isLinkable(address());
    }
}
