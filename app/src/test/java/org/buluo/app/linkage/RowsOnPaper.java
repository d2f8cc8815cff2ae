package org.buluo.app.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.files.intake.heading.Field;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Rows of two lists, made up from their numbers: the register's and a school's. Numbers are of no real person. */
@Component
@Primary
class RowsOnPaper implements ReceivedPair {

    static final long REGISTER = 901;
    static final long ROLL = 902;

    private final PairInFiles files;

    RowsOnPaper(PairInFiles files) {
        this.files = files;
    }

    /** Other rows stand in files that were received. */
    @Override
    public Optional<ReceivedSide> of(QueuedPair.Side side) {
        if (side.source().deliveryId() == REGISTER) {
            return Optional.of(register(side));
        }
        return side.source().deliveryId() == ROLL ? Optional.of(roll(side)) : files.of(side);
    }

    private static ReceivedSide register(QueuedPair.Side side) {
        return new ReceivedSide(
                LocalDate.of(2019, 9, 1),
                List.of("户编号", "人编号", "姓名", "性别", "证件号码", "与户主关系", "乡镇", "行政村", "联系电话", "备注"),
                List.of(
                        "4228220001",
                        "42282200010" + side.row(),
                        side.name(),
                        "男",
                        "42282220090715" + (1000 + side.row()),
                        "之子",
                        "花坪镇",
                        "小西湖村",
                        "13800001234",
                        "易地搬迁"),
                Map.of(
                        Field.HOUSEHOLD,
                        0,
                        Field.PERSON_NUMBER,
                        1,
                        Field.NAME,
                        2,
                        Field.SEX,
                        3,
                        Field.ID,
                        4,
                        Field.RELATION,
                        5,
                        Field.TOWNSHIP,
                        6,
                        Field.VILLAGE,
                        7,
                        Field.PHONE,
                        8));
    }

    private static ReceivedSide roll(QueuedPair.Side side) {
        return new ReceivedSide(
                LocalDate.of(2019, 9, 1),
                List.of("学校名称", "学籍号", "姓名", "性别", "出生日期", "身份证件号", "年级", "班级", "户口所在地", "联系电话"),
                List.of(
                        "建始县花坪镇小学",
                        "G42282220090175" + (1000 + side.row()),
                        side.name(),
                        "男",
                        "2009/1/7",
                        "42282220090175" + (1000 + side.row()),
                        "四年级",
                        "2班",
                        "湖北省建始县花坪镇小西湖村3组12号",
                        "138 0000 1234"),
                Map.of(
                        Field.SCHOOL,
                        0,
                        Field.STUDENT_NUMBER,
                        1,
                        Field.NAME,
                        2,
                        Field.SEX,
                        3,
                        Field.BIRTH,
                        4,
                        Field.ID,
                        5,
                        Field.GRADE,
                        6,
                        Field.CLASS,
                        7,
                        Field.HOUSEHOLD_PLACE,
                        8,
                        Field.PHONE,
                        9));
    }
}
