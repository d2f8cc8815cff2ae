package org.buluo.app;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As much of an old PostgreSQL as a client meets that signs in and asks for its version. */
final class OldServer implements AutoCloseable {

    private static final int ENCRYPTION = 80877103;
    private static final int KERBEROS = 80877104;

    private final ServerSocket socket;
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "old-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException e) {
                // The client or the test went away.
            }
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        greet(in, out);
        for (int type = in.read(); type >= 0 && type != 'X'; type = in.read()) {
            in.skipNBytes(in.readInt() - Integer.BYTES);
            switch (type) {
                case 'P' -> send(out, '1', new byte[0]);
                case 'B' -> send(out, '2', new byte[0]);
                case 'D' -> send(out, 'n', new byte[0]);
                case 'E' -> send(out, 'C', text("SET"));
                case 'Q' -> {
                    send(out, 'C', text("SET"));
                    send(out, 'Z', new byte[] {'I'});
                }
                case 'S' -> send(out, 'Z', new byte[] {'I'});
                default -> {}
            }
            out.flush();
        }
    }

    private void greet(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        int asked = in.readInt();
        while (asked == ENCRYPTION || asked == KERBEROS) {
            out.write('N');
            out.flush();
            length = in.readInt();
            asked = in.readInt();
        }
        in.skipNBytes(length - 2 * Integer.BYTES);
        send(out, 'R', new byte[Integer.BYTES]);
        parameter(out, "server_version", version);
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "DateStyle", "ISO, MDY");
        parameter(out, "integer_datetimes", "on");
        parameter(out, "standard_conforming_strings", "on");
        parameter(out, "TimeZone", "UTC");
        send(out, 'K', new byte[2 * Integer.BYTES]);
        send(out, 'Z', new byte[] {'I'});
        out.flush();
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        ByteArrayOutputStream pair = new ByteArrayOutputStream();
        pair.write(text(name));
        pair.write(text(value));
        send(out, 'S', pair.toByteArray());
    }

    private static byte[] text(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    private static void send(DataOutputStream out, char type, byte[] body) throws IOException {
        out.write(type);
        out.writeInt(body.length + Integer.BYTES);
        out.write(body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
