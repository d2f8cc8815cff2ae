package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.Remark;
import org.buluo.core.schooling.SchoolStanding;

/**
 * A child in a reconciliation, as lists show it.
 *
 * @param place in the account's order
 * @param childId the child's lasting key
 * @param person who it is
 * @param personNo 人编号; several joined by {@code ;}
 * @param aid standing
 * @param schooling standing at as-of
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param township of the household; empty when not known
 * @param village of the household
 * @param school where it is, or empty
 * @param elsewhereCounty of the school, when it is another; else empty
 * @param dueFen what is due
 * @param paidFen what was paid
 * @param remarks why its standings are what they are, and what is doubtful
 * @param caseOwner who has to settle what is open; empty when nothing is
 */
public record Line(
        int place,
        long childId,
        PersonCard person,
        String personNo,
        AidStanding aid,
        SchoolStanding schooling,
        String stage,
        Integer grade,
        String township,
        String village,
        String school,
        String elsewhereCounty,
        long dueFen,
        long paidFen,
        List<Remark> remarks,
        String caseOwner) {

    static final String FIELDS = """
            l.place, l.child_id, l.person, l.person_no, l.aid, l.schooling, l.stage, l.grade, l.township, l.village,
            l.school, l.elsewhere_county, l.due_fen, l.paid_fen, l.remarks, l.case_owner
            """;

    /** Township and village, as far as they are known. */
    public String home() {
        return (township + " " + village).strip();
    }

    /** Why, in Chinese: {@code account.csv}'s reason. */
    public String reason() {
        return Remarks.chinese(remarks);
    }

    /** 人编号 as everybody may see it. */
    public String maskedPersonNo() {
        StringBuilder masked = new StringBuilder();
        for (String number : personNo.split(";")) {
            masked.append(masked.isEmpty() ? "" : "；").append(Personal.number(number));
        }
        return masked.toString();
    }

    /** The school, with its county when that is another. */
    public String schoolWithCounty() {
        return elsewhereCounty.isEmpty() ? school : (elsewhereCounty + " " + school).strip();
    }

    static Line of(ResultSet row, Codec codec) throws SQLException {
        int grade = row.getInt("grade");
        return new Line(
                row.getInt("place"),
                row.getLong("child_id"),
                PersonCard.unpack(codec.open(Personal.Kind.TEXT, row.getBytes("person"))),
                row.getString("person_no"),
                AidStanding.valueOf(row.getString("aid")),
                SchoolStanding.valueOf(row.getString("schooling")),
                row.getString("stage"),
                grade == 0 ? null : grade,
                row.getString("township"),
                row.getString("village"),
                row.getString("school"),
                row.getString("elsewhere_county"),
                row.getLong("due_fen"),
                row.getLong("paid_fen"),
                Remarks.of(row.getString("remarks")),
                row.getString("case_owner"));
    }

    @Override
    public String toString() {
        return "Line[" + childId + "]";
    }
}
