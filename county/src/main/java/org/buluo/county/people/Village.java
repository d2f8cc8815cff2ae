package org.buluo.county.people;

import java.util.List;

/**
 * A village, or a community of the county town.
 *
 * @param township its township's name
 * @param number from 0 within the township
 * @param name 村坊村, 岩风洞社区; unverified or invented
 * @param community whether it is a 社区 of the county town, where households are not rural
 * @param poor whether it is one of the 92 poor villages
 * @param clans the two surnames that most households bear
 */
public record Village(String township, int number, String name, boolean community, boolean poor, List<String> clans) {

    /** As addresses begin: 湖北省恩施州建始县花坪镇村坊村. */
    public String address() {
        return "湖北省恩施州建始县" + township + name;
    }
}
