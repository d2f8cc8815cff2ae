package org.buluo.app.platform.start;

import java.io.IOException;
import java.net.ServerSocket;

/** Whether a port can be listened on. */
final class Ports {

    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void mustBeFree(int port) {
        if (port != 0 && !isFree(port)) {
            throw new Refusal(
                    Refusal.INPUT,
                    "端口 " + port + " 已被占用。请用 --port 指定另一个端口。",
                    "Port " + port + " is taken. Name another one with --port.");
        }
    }
}
