package org.buluo.app.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.buluo.core.roster.RosterKind;

/**
 * A file that was sent.
 *
 * @param id its key
 * @param uploadId with which others it was sent
 * @param fileName its name here, unlike any other's
 * @param sentName what its sender called it
 * @param bytes its size
 * @param sha256 of its bytes
 * @param state where it is
 * @param kind of most of its rows; null before it is known
 * @param kinds all kinds that it holds, by name
 * @param township the one that its rows are of; empty for more or none
 * @param school the one that its rows are of; empty for more or none
 * @param statedOn from when on it holds
 * @param rows how many
 * @param refusal which reason it was refused for; empty for none
 * @param refused the reason in Chinese and English; empty for none
 * @param corrects whether it is a workbook of corrected rows
 * @param standing whether its rows count now
 * @param read whether its rows were read, whatever became of it then
 * @param sentBy the sender's login
 * @param sentByName the sender's name
 * @param receivedAt when it came
 * @param withdrawal when it was taken back and by whom; null when it was not
 */
public record Delivery(
        long id,
        long uploadId,
        String fileName,
        String sentName,
        long bytes,
        String sha256,
        DeliveryState state,
        RosterKind kind,
        List<String> kinds,
        String township,
        String school,
        LocalDate statedOn,
        Counts rows,
        String refusal,
        String refused,
        boolean corrects,
        boolean standing,
        boolean read,
        String sentBy,
        String sentByName,
        Instant receivedAt,
        Withdrawal withdrawal) {

    /** When a delivery was taken back. @param reason as they gave it */
    public record Withdrawal(String byName, Instant at, String reason) {}

    /** Whether a newer delivery took its place. */
    public boolean isSuperseded() {
        return state == DeliveryState.TAKEN && !standing;
    }

    /** Whether it waits for a password. */
    public boolean wantsPassword() {
        return state == DeliveryState.REFUSED && refusal.equals(Refusal.Why.PASSWORD.stored());
    }
}
