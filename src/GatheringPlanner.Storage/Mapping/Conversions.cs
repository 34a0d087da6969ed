using System.Text.Json;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>How the domain's value types lie in columns.</summary>
internal static class Conversions
{
    public sealed class PlanIdConverter() : ValueConverter<PlanId, Guid>(id => id.Value, value => new(value));

    public sealed class ItemIdConverter() : ValueConverter<ItemId, string>(id => id.Value, value => new(value));

    public sealed class TrackIdConverter() : ValueConverter<TrackId, string>(id => id.Value, value => new(value));

    public sealed class AudienceIdConverter() : ValueConverter<AudienceId, string>(id => id.Value, value => new(value));

    public sealed class RoomIdConverter() : ValueConverter<RoomId, string>(id => id.Value, value => new(value));

    public sealed class WaiverIdConverter() : ValueConverter<WaiverId, string>(id => id.Value, value => new(value));

    public sealed class PersonIdConverter() : ValueConverter<PersonId, string>(id => id.Value, value => new(value));

    public sealed class CommentIdConverter() : ValueConverter<CommentId, Guid>(id => id.Value, value => new(value));

    public sealed class PlanTimeConverter() : ValueConverter<PlanTime, int>(time => time.Minutes, value => new(value));

    /// <summary>SQLite has no type for instants: the ticks sort and compare right.</summary>
    public sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, value => new(value, TimeSpan.Zero));

    /// <summary>PostgreSQL keeps instants, and wants them in UTC.</summary>
    public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), value => value);

    public sealed class TextListConverter() : ValueConverter<EquatableList<string>, string>(list => Json(list), value => List(value));

    public sealed class ItemIdListConverter() : ValueConverter<EquatableList<ItemId>, string>(
        list => Json(list.Select(id => id.Value)),
        value => List(value).Select(id => new ItemId(id)).ToEquatableList());

    public sealed class PersonIdListConverter() : ValueConverter<EquatableList<PersonId>, string>(
        list => Json(list.Select(id => id.Value)),
        value => List(value).Select(id => new PersonId(id)).ToEquatableList());

    public sealed class DeclarationListConverter() : ValueConverter<EquatableList<Declaration>, string>(
        list => Json(list.Select(x => x.ToString())),
        value => List(value).Select(Enum.Parse<Declaration>).ToEquatableList());

    public sealed class AcceptedListConverter() : ValueConverter<EquatableList<AcceptedItem>, string>(
        list => PartJson.Write(list),
        value => PartJson.ReadList<AcceptedItem>(value));

    public sealed class SameList<T>() : ValueComparer<EquatableList<T>>((one, other) => object.Equals(one, other), list => list.GetHashCode(), list => list);

    private static string Json(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);

    private static EquatableList<string> List(string json) => JsonSerializer.Deserialize<string[]>(json)!.ToEquatableList();
}
