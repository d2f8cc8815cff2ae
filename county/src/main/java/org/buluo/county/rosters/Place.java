package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Weighted;
import org.buluo.county.schools.Grading;

/** Where children of the county are at school elsewhere. */
public record Place(String province, String city, String county) {

    private static final Weighted<Place> SHARES = new Weighted<Place>()
            .with(14, new Place("湖北省", "恩施州", "恩施市"))
            .with(7, new Place("湖北省", "恩施州", "巴东县"))
            .with(6, new Place("湖北省", "恩施州", "利川市"))
            .with(3, new Place("湖北省", "恩施州", "宣恩县"))
            .with(6, new Place("湖北省", "宜昌市", "夷陵区"))
            .with(9, new Place("湖北省", "武汉市", "洪山区"))
            .with(10, new Place("浙江省", "杭州市", "滨江区"))
            .with(6, new Place("浙江省", "宁波市", "慈溪市"))
            .with(6, new Place("广东省", "深圳市", "宝安区"))
            .with(5, new Place("福建省", "泉州市", "晋江市"))
            .with(4, new Place("江苏省", "苏州市", "昆山市"))
            .with(4, new Place("重庆市", "重庆市", "万州区"))
            .with(12, new Place("广东省", "东莞市", "东莞市"));

    /** One of them. */
    public static Place draw(Dice dice) {
        return SHARES.draw(dice);
    }

    /** Our own county, as a clerk fills it in by mistake. */
    public static Place home() {
        return new Place("湖北省", "恩施州", "建始县");
    }

    /** As leaver rows write it. */
    public String address() {
        return (province.equals(city) ? "" : province) + (city.equals(county) ? "" : city) + county;
    }

    /** An invented school there; empty when the grade is not told. */
    public String school(Grading grade) {
        if (grade == null) {
            return "";
        }
        String place = county.substring(0, county.length() - 1);
        return switch (grade.stage()) {
            case PRESCHOOL -> place + "育英幼儿园";
            case PRIMARY -> place + "育才小学";
            case JUNIOR -> place + "育才初级中学";
            case SENIOR -> place + "育才高级中学";
            default -> place + "育才职业技术学校";
        };
    }

    String letterNo(LocalDate date) {
        return county.substring(0, county.length() - 1) + "教函〔" + date.getYear() + "〕" + (date.getDayOfYear() % 60 + 1)
                + "号";
    }
}
