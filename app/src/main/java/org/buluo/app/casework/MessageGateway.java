package org.buluo.app.casework;

/**
 * A way out of the console for reminders: text messages, an enterprise WeChat. A county's own is a bean of this type
 * beside Buluo's; docs/operations-messages.md says how one is written. Every notice of the outbox is handed to every
 * gateway, in order, until all took it: when another one failed, a message comes again with the same number.
 */
public interface MessageGateway {

    /** Its name in logs and files: {@code sms}, {@code wechat}. */
    String channel();

    /**
     * Sends a message, or takes it over for good.
     *
     * @throws Unsent when it could not; it is tried again later, five times in all
     */
    void send(Message message) throws Unsent;

    /**
     * What is sent.
     *
     * @param number of the notice; the same when it is tried again, so that a gateway can leave out what it sent
     * @param login of the person; empty for a whole desk
     * @param desk the school, township, unit or aid centre; empty for a person
     * @param text in Chinese; holds nothing about a child
     */
    record Message(long number, String login, String desk, String text) {}

    /** A message could not be sent. */
    final class Unsent extends Exception {

        private static final long serialVersionUID = 1;

        /** @param why for the log of the console; without anything of a person */
        public Unsent(String why) {
            super(why);
        }
    }
}
