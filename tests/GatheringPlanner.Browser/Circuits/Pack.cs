using System.Buffers.Binary;
using System.Text;

namespace GatheringPlanner.Browser.Circuits;

/// <summary>The little of MessagePack that a circuit speaks: nothing, yes and no, numbers, text, bytes, lists, and maps without entries.</summary>
internal static class Pack
{
    /// <summary>The messages of one frame, each with its length before it.</summary>
    public static IEnumerable<object?[]> Messages(byte[] frame)
    {
        for (var at = 0; at < frame.Length;)
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = frame[at++];
                length |= (part & 0x7f) << shift;
                if (part < 0x80) break;
            }

            var place = at;
            yield return (object?[])Read(frame, ref place)!;
            at += length;
        }
    }

    public static byte[] Message(params object?[] parts)
    {
        var message = new List<byte>();
        Write(message, parts);
        var framed = new List<byte>();
        for (var length = message.Count; ; length >>= 7)
        {
            framed.Add((byte)((length & 0x7f) | (length > 0x7f ? 0x80 : 0)));
            if (length <= 0x7f) break;
        }

        return [.. framed, .. message];
    }

    private static void Write(List<byte> to, object? value)
    {
        switch (value)
        {
            case null: to.Add(0xc0); break;
            case bool yes: to.Add(yes ? (byte)0xc3 : (byte)0xc2); break;
            case int or long: Number(to, 0xd3, BitConverter.GetBytes(Convert.ToInt64(value))); break;
            case string text: Number(to, 0xdb, BitConverter.GetBytes(Encoding.UTF8.GetByteCount(text)), Encoding.UTF8.GetBytes(text)); break;
            case byte[] bytes: Number(to, 0xc6, BitConverter.GetBytes(bytes.Length), bytes); break;
            case object?[] list:
                Number(to, 0xdd, BitConverter.GetBytes(list.Length));
                foreach (var each in list) Write(to, each);
                break;
            case EmptyMap: to.Add(0x80); break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void Number(List<byte> to, byte sort, byte[] little, byte[]? then = null) => to.AddRange([sort, .. little.Reverse(), .. then ?? []]);

    private static object? Read(byte[] from, ref int at)
    {
        var sort = from[at++];
        return sort switch
        {
            <= 0x7f => (long)sort,
            >= 0xe0 => (long)(sbyte)sort,
            <= 0x8f => Map(from, ref at, sort & 0x0f),
            <= 0x9f => List(from, ref at, sort & 0x0f),
            <= 0xbf => Text(from, ref at, sort & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 or 0xc5 or 0xc6 => Bytes(from, ref at, (int)Unsigned(from, ref at, 1 << (sort - 0xc4))),
            0xcc or 0xcd or 0xce or 0xcf => (long)Unsigned(from, ref at, 1 << (sort - 0xcc)),
            0xd0 => (long)(sbyte)Unsigned(from, ref at, 1),
            0xd1 => (long)(short)Unsigned(from, ref at, 2),
            0xd2 => (long)(int)Unsigned(from, ref at, 4),
            0xd3 => (long)Unsigned(from, ref at, 8),
            0xd9 or 0xda or 0xdb => Text(from, ref at, (int)Unsigned(from, ref at, 1 << (sort - 0xd9))),
            0xdc or 0xdd => List(from, ref at, (int)Unsigned(from, ref at, 2 << (sort - 0xdc))),
            0xde or 0xdf => Map(from, ref at, (int)Unsigned(from, ref at, 2 << (sort - 0xde))),
            _ => throw new NotSupportedException($"0x{sort:x2}"),
        };
    }

    private static ulong Unsigned(byte[] from, ref int at, int length)
    {
        Span<byte> all = stackalloc byte[8];
        from.AsSpan(at, length).CopyTo(all[(8 - length)..]);
        at += length;
        return BinaryPrimitives.ReadUInt64BigEndian(all);
    }

    private static byte[] Bytes(byte[] from, ref int at, int length)
    {
        at += length;
        return from[(at - length)..at];
    }

    private static string Text(byte[] from, ref int at, int length) => Encoding.UTF8.GetString(Bytes(from, ref at, length));

    private static object?[] List(byte[] from, ref int at, int length)
    {
        var list = new object?[length];
        for (var i = 0; i < length; i++) list[i] = Read(from, ref at);
        return list;
    }

    private static EmptyMap Map(byte[] from, ref int at, int length)
    {
        for (var i = 0; i < 2 * length; i++) Read(from, ref at);
        return new();
    }
}

/// <summary>The headers of a message; nobody sends any.</summary>
internal sealed record EmptyMap;
