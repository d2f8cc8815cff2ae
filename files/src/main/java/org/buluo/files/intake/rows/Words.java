package org.buluo.files.intake.rows;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.identity.Sex;
import org.buluo.files.intake.heading.Field;

/** Small vocabularies of single columns. */
final class Words {

    private static final Set<Field> PERSONAL = EnumSet.of(
            Field.ID,
            Field.GUARDIAN_ID,
            Field.STUDENT_NUMBER,
            Field.CARD_NUMBER,
            Field.BANK_CARD,
            Field.PHONE,
            Field.PERSON_NUMBER,
            Field.HOUSEHOLD);
    private static final Set<String> YES = Set.of("是", "1", "Y", "YES", "有", "√", "TRUE", "是的", "对");
    private static final Set<String> NO = Set.of("", "否", "0", "2", "N", "NO", "没有", "×", "X", "FALSE", "不是", "非");

    private Words() {}

    /** Whether a field holds what no message quotes. */
    static boolean isPersonal(Field field) {
        return PERSONAL.contains(field);
    }

    static Optional<Sex> sex(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "男", "男性", "1", "M" -> Optional.of(Sex.MALE);
            case "女", "女性", "2", "F" -> Optional.of(Sex.FEMALE);
            case "" -> Optional.of(Sex.UNKNOWN);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> yes(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (YES.contains(upper) || upper.equals("孤儿")) {
            return Optional.of(true);
        }
        return NO.contains(upper) || upper.startsWith("非") || upper.startsWith("不")
                ? Optional.of(false)
                : Optional.empty();
    }

    /** 是否落实: 是 or 已落实 settles it (account-rules.md, Aid). */
    static Optional<Boolean> settled(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (YES.contains(upper) || upper.startsWith("已落实") || upper.matches("是[,，(（]已落实.*")) {
            return Optional.of(true);
        }
        boolean no = NO.contains(upper) || upper.matches(".*(?:未|否|不|没|待|正在|部分|无).*|落实中");
        return no ? Optional.of(false) : Optional.empty();
    }

    /** 状态 of a disability card: whether the card counts; nothing said counts as valid. */
    static Optional<Boolean> validCard(String word) {
        if (word.matches(".*(?:注销|过期|失效|无效|冻结|作废|停用|到期|死亡|迁出|吊销|未发|未通过).*")) {
            return Optional.of(false);
        }
        boolean valid = word.isEmpty() || word.matches(".*(?:有效|正常|在用|使用中|激活|已发|已办|持证|已制|挂失|补发|换发|新办).*");
        return valid ? Optional.of(true) : Optional.empty();
    }
}
