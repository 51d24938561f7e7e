package acme.incidents;

import dev.postmortem.model.value.Identified;

/** Uses the library as an application would. */
public final class Main {

    private Main() {}

    record Ticket(String id) implements Identified {}

    public static void main(String[] arguments) {
        Identified ticket = new Ticket("INC-1");
        System.out.println("read " + ticket.id());
    }
}
