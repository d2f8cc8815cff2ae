package org.buluo.app.platform;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A way to show, beside the password, that it is really they. Buluo brings one-time codes of an authenticator
 * ({@link Totp}); a county that uses text messages or a UKey offers a bean of its own and names its kind in
 * {@code buluo.second-factor}.
 */
public interface SecondFactor {

    /** Its kind, as the setting and the table name it: {@code totp}. */
    String kind();

    /**
     * What a person needs to set it up.
     *
     * @param issuer whose console this is, as the person's device shows it
     */
    Enrolment enrol(SignedIn who, String issuer);

    /** Asks for an answer when it is not there by itself: sends a message, gives a challenge. */
    default void prompt(SignedIn who, byte[] secret) {}

    /**
     * Judges an answer.
     *
     * @param secret of the enrolment
     * @param last the step of the last answer that was taken; -1 for none
     * @return the answer's own step, later than the last one; empty when it is wrong or was given before
     */
    OptionalLong accept(byte[] secret, String answer, long last, Instant now);

    /**
     * What is needed to set a factor up; its text holds nothing of it.
     *
     * @param secret what the console keeps, sealed
     * @param address what a device reads from a picture ({@code otpauth://…}); empty for none
     * @param typed the same to type by hand; empty for none
     */
    record Enrolment(byte[] secret, String address, String typed) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }
}
