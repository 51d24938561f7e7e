package dev.postmortem.render;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the formats that are registered as services, each by itself: one that cannot be used hides no other. */
final class FormatDiscovery {

    /** More broken entries than this are a loader that never ends, not plug-ins. */
    private static final int MOST_FAILURES = 1000;

    private FormatDiscovery() {}

    /**
     * Adds the formats that a class loader sees.
     *
     * @param loader the class loader
     * @param byId takes those that can be used: what is in there already keeps its place
     * @param problems takes which of them cannot, and why
     */
    static void addTo(Map<String, FormatProvider> byId, ClassLoader loader, List<String> problems) {
        Iterator<ServiceLoader.Provider<FormatProvider>> providers =
                ServiceLoader.load(FormatProvider.class, loader).stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                add(providers.next(), byId);
            } catch (Throwable broken) { // A class that lacks another one is no configuration error to the loader.
                passOn(broken);
                failures++;
                problems.add("A format cannot be used: " + told(broken));
            }
        }
    }

    private static void add(ServiceLoader.Provider<FormatProvider> provider, Map<String, FormatProvider> byId) {
        FormatProvider made = provider.get();
        try {
            byId.putIfAbsent(idOf(made), made);
        } catch (Throwable thrown) {
            passOn(thrown);
            throw new IllegalStateException(made.getClass().getName() + " failed: " + thrown, thrown);
        }
    }

    /** Throws what is the machine's fault and no format's: an exhausted stack is the fault of who exhausted it. */
    private static void passOn(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** Returns the id under which a format is registered. */
    static String idOf(FormatProvider provider) {
        Objects.requireNonNull(provider, "provider");
        return Objects.requireNonNull(
                        provider.format(),
                        () -> "The format of " + provider.getClass().getName() + " is null")
                .id();
    }

    private static String told(Throwable broken) {
        if (broken instanceof IllegalStateException) {
            return String.valueOf(broken.getMessage());
        }
        String what = broken instanceof ServiceConfigurationError ? broken.getMessage() : broken.toString();
        return what + (broken.getCause() == null ? "" : ", because of " + broken.getCause());
    }
}
