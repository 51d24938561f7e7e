package dev.postmortem.validation.internal;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers each message, so that no two violations have the same hash code.
 *
 * <p>The engine keeps violations in a hash set. Those that one constraint on the whole postmortem reports have the same
 * hash code there whatever their place is, so that thousands of repeated ids would take minutes.
 */
final class NumberedMessages implements MessageInterpolator {

    /** Stands in no message, because messages are literals of the model. */
    private static final char MARK = '\0';

    private final MessageInterpolator messages;
    private final AtomicLong count = new AtomicLong();

    NumberedMessages(MessageInterpolator messages) {
        this.messages = messages;
    }

    @Override
    public String interpolate(String template, Context context) {
        return numbered(messages.interpolate(template, context));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return numbered(messages.interpolate(template, context, locale));
    }

    /** Returns the message without its number. */
    static String plain(String message) {
        return message.substring(0, message.lastIndexOf(MARK));
    }

    private String numbered(String message) {
        return message + MARK + count.incrementAndGet();
    }
}
