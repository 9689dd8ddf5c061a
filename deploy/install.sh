#!/bin/sh
# Make a service of this folder: `sudo make install` after `make setup codec`; `sudo make uninstall` is the way back.
#
# DESTDIR=...    put everything below there and start nothing (for packages, and for trying it)
# INTERFACE=...  the modem's interface, for the service too, if pyPlc.ini does not say the right one
set -eu

home=$(cd "$(dirname "$0")/.." && pwd)
root=${DESTDIR:-}
state=/var/lib/pyplc
unit=$root/etc/systemd/system/pyplc.service
user=pyplc
interface=${INTERFACE:-$(sed -n 's/^eth_interface *= *//p' "$home/pyPlc.ini")}
dhcpcd=$root/etc/dhcpcd.conf
mark="# Written by pyPLC:"

say() { echo "install: $*"; }

fail() {
    echo "install: $*" >&2
    exit 1
}

[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "this changes the system: sudo make $1"

uninstall() {
    [ -n "$root" ] || systemctl disable --now pyplc.service 2>/dev/null || true
    if [ -f "$dhcpcd" ]; then
        sed -i "/^$mark/,+1d" "$dhcpcd"
    fi
    rm -f "$unit" "$root/etc/NetworkManager/conf.d/90-pyplc.conf" "$root/etc/systemd/network/10-pyplc.network"
    [ -n "$root" ] || systemctl daemon-reload
    say "the service is gone; recordings and state stay in $state"
}

# The modem's interface: up, IPv6 link-local and nothing else.  Whoever runs here of those who look after
# interfaces is told so.
network() {
    mkdir -p "$root/etc/NetworkManager/conf.d" "$root/etc/systemd/network"
    cat > "$root/etc/NetworkManager/conf.d/90-pyplc.conf" <<EOF
# Written by pyPLC: nobody but pyPLC uses the interface of the modem.
[keyfile]
unmanaged-devices=interface-name:$interface
EOF
    cat > "$root/etc/systemd/network/10-pyplc.network" <<EOF
# Written by pyPLC: up, with an IPv6 link-local address and nothing else.
[Match]
Name=$interface

[Network]
DHCP=no
IPv6AcceptRA=no
LinkLocalAddressing=ipv6

[Link]
RequiredForOnline=no
EOF
    if [ -f "$dhcpcd" ] && ! grep -q "^denyinterfaces $interface\$" "$dhcpcd"; then
        printf '%s\n' "$mark" "denyinterfaces $interface" >> "$dhcpcd"
    fi
}

groups_here() {
    for group in dialout gpio plugdev; do
        getent group "$group" >/dev/null && printf '%s ' "$group"
    done
    return 0
}

install() {
    [ -x "$home/.venv/bin/python" ] || fail "first, without sudo: make setup codec"
    [ -x "$home/OpenV2Gx/OpenV2Gx" ] || fail "first, without sudo: make codec"
    [ -n "$interface" ] || fail "pyPlc.ini has no eth_interface; say it: sudo make install INTERFACE=eth1"
    if [ -z "$root" ]; then
        getent passwd "$user" >/dev/null || useradd --system --home-dir "$state" --shell /usr/sbin/nologin "$user"
        mkdir -p "$state" && chown "$user:" "$state"
        su -s /bin/sh -c "test -r '$home/pyPlc.py'" "$user" ||
            fail "the user $user cannot read $home; move the folder, to /opt/pyplc say, and install there"
    fi
    mkdir -p "$root/etc/systemd/system"
    sed -e "s|@HOME@|$home|g" -e "s|@STATE@|$state|g" -e "s|@USER@|$user|g" -e "s|@GROUPS@|$(groups_here)|g" \
        -e "s|@INTERFACE@|${INTERFACE:+ --set eth_interface=$INTERFACE}|g" \
        "$home/deploy/pyplc.service.in" > "$unit"
    network
    say "$unit written; the modem's interface is $interface"
    if [ -z "$root" ]; then
        systemctl daemon-reload
        systemctl enable --now pyplc.service
        say "started.  What it says: journalctl -u pyplc -f     Is all well: systemctl status pyplc"
    fi
}

case ${1:-} in
    install) install ;;
    uninstall) uninstall ;;
    *) fail "want install or uninstall" ;;
esac
