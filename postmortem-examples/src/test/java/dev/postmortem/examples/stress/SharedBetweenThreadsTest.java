package dev.postmortem.examples.stress;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.redaction.StandardRedactor;
import dev.postmortem.render.Format;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.json.ReportJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * One validator, one redactor, one {@link PostmortemJson} and one renderer of each format, shared by many threads, give the
 * bytes that others of their kind give to one thread.
 *
 * <p>Two seconds in each build, and a minute by {@code mvn test -Dtest=SharedBetweenThreadsTest -Dstress=60
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SharedBetweenThreadsTest {

    private static final int THREADS = 16;
    private static final int SECONDS = Integer.getInteger("stress", 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC);

    /** Something that is done to a postmortem, and whose outcome is a text. */
    private record Task(String name, Function<Postmortem, String> work, Postmortem postmortem) {

        String outcome() {
            return work.apply(postmortem);
        }
    }

    /** Returns the tasks on objects that nobody has used yet: those of one kind stand together, so that they meet. */
    private static List<Task> tasks() {
        Map<String, Function<Postmortem, String>> works = new LinkedHashMap<>();
        PostmortemValidator validator = PostmortemValidator.builder()
                .profile(Profile.external())
                .withoutDiscovery()
                .clock(CLOCK)
                .build();
        works.put("validate", postmortem -> ReportJson.write(validator.validate(postmortem)));
        PostmortemJson json = PostmortemJson.builder().build();
        works.put("write and read", postmortem -> json.write(json.read(json.write(postmortem))));
        Redactor redactor = StandardRedactor.builder().hideWords("replica").build();
        works.put("redact", postmortem -> json.write(redactor.redact(postmortem, Audience.PUBLIC)));
        for (Format format : FormatRegistry.standard().formats()) {
            Renderer renderer = FormatRegistry.standard()
                    .renderer(
                            format.id(),
                            RenderOptions.with(
                                    options -> options.redactor(redactor).audience(Audience.CUSTOMERS)));
            works.put(format.id(), renderer::render);
        }
        List<Task> tasks = new ArrayList<>();
        works.forEach((name, work) -> ExampleIncidents.all()
                .forEach(postmortem -> tasks.add(new Task(name + " " + postmortem.title(), work, postmortem))));
        return tasks;
    }

    @Test
    void what_is_shared_by_many_threads_gives_the_bytes_of_one() throws Exception {
        Map<String, String> expected = tasks().stream().collect(toMap(Task::name, Task::outcome));
        List<Task> tasks = tasks();
        ConcurrentSkipListSet<String> differing = new ConcurrentSkipListSet<>();
        AtomicLong executions = new AtomicLong();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                runs.add(threads.submit(() -> {
                    start.await();
                    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                    long next = executions.getAndIncrement();
                    // However slow the machine is, everything is done at least once.
                    while (next < tasks.size() || System.nanoTime() < end) {
                        Task task = tasks.get((int) (next % tasks.size()));
                        if (!task.outcome().equals(expected.get(task.name()))) {
                            differing.add(task.name());
                        }
                        next = executions.getAndIncrement();
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(differing).isEmpty();
        assertThat(executions.get()).isGreaterThanOrEqualTo(tasks.size());
        if (SECONDS > 2) {
            System.out.println(THREADS + " threads, " + (executions.get() - THREADS) + " executions of " + tasks.size()
                    + " tasks in " + SECONDS + " s");
        }
    }
}
